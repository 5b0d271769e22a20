import type { ColumnRole, DocumentUnderstanding, TableUnderstanding } from "@errcat/parser";

/**
 * The lines of a configuration that say what was inferred about documents: a person corrects what is wrong in them and
 * pastes them. `""` where there is no table.
 *
 *     sources: [
 *       { path: "docs/errors.md", tables: [2], columns: { "Status": "code", "Text": "message" } },
 *     ],
 */
export function sourceLines(documents: readonly DocumentUnderstanding[]): string {
  const errorTables = ({ tables }: DocumentUnderstanding) => tables.filter(({ kind }) => kind === "errors");
  const understood = documents.filter((document) => errorTables(document).length > 0);
  // Where no table was taken for one of errors, all of them are there to choose from.
  const shown = understood.length > 0 ? understood : documents.filter(({ tables }) => tables.length > 0);
  const lines = shown.map((document) => {
    const tables = understood.length > 0 ? errorTables(document) : document.tables;
    const columns = Object.entries(columnRolesOf(tables)).map(
      ([header, role]) => `${JSON.stringify(header)}: ${JSON.stringify(role)}`,
    );
    const parts = [
      `path: ${JSON.stringify(document.path)}`,
      `tables: [${tables.map(({ number }) => number).join(", ")}]`,
      ...(columns.length === 0 ? [] : [`columns: { ${columns.join(", ")} }`]),
    ];
    return `  { ${parts.join(", ")} },\n`;
  });
  return lines.length === 0 ? "" : `sources: [\n${lines.join("")}],\n`;
}

/** The role of each column of some tables by its header, or by its number where it has none. */
function columnRolesOf(tables: readonly TableUnderstanding[]): Readonly<Record<string, ColumnRole>> {
  const roles = new Map<string, ColumnRole>();
  for (const { columns } of tables) {
    for (const { header, number, role } of columns) {
      const key = header === "" ? `#${number}` : header;
      if (!roles.has(key)) roles.set(key, role);
    }
  }
  return Object.fromEntries(roles);
}
