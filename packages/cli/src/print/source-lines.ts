import type { ColumnRole, DocumentUnderstanding } from "@errcat/parser";

/**
 * The lines of a configuration that say what was inferred about documents: a person corrects what is wrong in them and
 * pastes them.
 *
 *     sources: [
 *       { path: "docs/errors.md", tables: [2], columns: { "Status": "code", "Text": "message" } },
 *     ],
 */
export function sourceLines(documents: readonly DocumentUnderstanding[]): string {
  const lines = documents.map((document) => {
    const tables = document.tables.filter(({ kind }) => kind === "errors");
    const columns = Object.entries(columnRolesOf(document)).map(
      ([header, role]) => `${JSON.stringify(header)}: ${JSON.stringify(role)}`,
    );
    const parts = [
      `path: ${JSON.stringify(document.path)}`,
      `tables: [${tables.map(({ number }) => number).join(", ")}]`,
      ...(columns.length === 0 ? [] : [`columns: { ${columns.join(", ")} }`]),
    ];
    return `  { ${parts.join(", ")} },\n`;
  });
  return `sources: [\n${lines.join("")}],\n`;
}

/** The role of each column of the error tables by its header, or by its number where it has none. */
function columnRolesOf({ tables }: DocumentUnderstanding): Readonly<Record<string, ColumnRole>> {
  const roles = new Map<string, ColumnRole>();
  for (const { kind, columns } of tables) {
    if (kind !== "errors") continue;
    for (const { header, number, role } of columns) {
      const key = header === "" ? `#${number}` : header;
      if (!roles.has(key)) roles.set(key, role);
    }
  }
  return Object.fromEntries(roles);
}
