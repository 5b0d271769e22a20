import { textWidth, visibleText } from "@errcat/diagnostics";
import {
  type ColumnCorrections,
  columnsOfTable,
  correctionsFromTables,
  type DocumentUnderstanding,
  type TableUnderstanding,
} from "@errcat/parser";
import { screenWidth, wrapText } from "./fit-text.ts";

/**
 * The lines of a configuration that say what was inferred about documents: pasted, they change nothing; a person
 * corrects what is wrong in them. Tables that were left alone, but may list errors, stand in comments.
 *
 *     sources: [
 *       {
 *         path: "docs/errors.md",
 *         tables: [
 *           2,
 *           // { table: 3, columns: { "Status": "code", "Text": "description" } },
 *         ],
 *         columns: { "Code": "code", "Text": "message" },
 *       },
 *     ],
 */
export function sourceLines(documents: readonly DocumentUnderstanding[]): string {
  const lines = documents.flatMap((document) => [
    "  {",
    `    path: ${literal(document.path)},`,
    ...(document.encoding === "utf-8" ? [] : [`    encoding: ${literal(document.encoding)},`]),
    ...tableLines(document).map((line) => `    ${line}`),
    "  },",
  ]);
  return documents.length === 0 ? "" : `sources: [\n${lines.join("\n")}\n],\n`;
}

/** So many tables that were left alone are worth a comment; all of them are listed above the lines. */
const mostCommented = 5;

function tableLines({ tables: all, rowPattern }: DocumentUnderstanding): readonly string[] {
  const { tables, columns } = correctionsFromTables(all);
  if (tables === undefined) return nothingFound(all, rowPattern);
  const told = tables.flatMap((table) =>
    typeof table === "object" ? tableLine(table.table, table.columns ?? {}) : [`${table},`],
  );
  const others = all.filter((table) => table.kind !== "errors" && mayListErrors(table));
  const list = [...told, ...commented(others)];
  const isShort = list.length === tables.length && columns !== undefined;
  return [
    ...(isShort ? inShort(tables) : ["tables: [", ...list.map((line) => `  ${line}`), "],"]),
    ...(columns === undefined ? [] : columnLines(columns, room)),
  ];
}

/**
 * What would have tables read, or rows found, on a page where no table lists errors. Where lines of it look like rows, the
 * pattern finds them.
 */
function nothingFound(
  tables: readonly TableUnderstanding[],
  rowPattern: string | undefined,
): readonly string[] {
  const pattern = rowPattern === undefined ? [] : [`// rowPattern: /${rowPattern}/mu,`];
  if (tables.length === 0)
    return pattern.length > 0 ? pattern : ["// rowPattern: /(?<code>…) (?<description>…)/,"];
  const lines = commented(tables).map((line) => line.replace("// ", "//   "));
  return [
    "// tables: [",
    ...lines,
    "// ],",
    ...pattern.map((line) => line.replace("// ", "// tables: [], ")),
  ];
}

function mayListErrors({ columns }: TableUnderstanding): boolean {
  return columns.some(({ role }) => role === "code");
}

function commented(tables: readonly TableUnderstanding[]): readonly string[] {
  const lines = tables
    .slice(0, mostCommented)
    .map((table) => `// ${tableLine(table.number, columnsOfTable(table), Number.POSITIVE_INFINITY)[0]}`);
  return tables.length <= mostCommented ? lines : [...lines, "// … and so on"];
}

/** `tables: [1, 2, 3],` in as many lines as it takes. */
function inShort(tables: readonly unknown[]): readonly string[] {
  const line = `tables: [${tables.join(", ")}],`;
  if (line.length <= room) return [line];
  const lines = wrapText(tables.map((table) => `${table},`).join(" "), " ".repeat(screenWidth - room + 2));
  return [
    "tables: [",
    ...lines
      .trimEnd()
      .split("\n")
      .map((each) => `  ${each.trim()}`),
    "],",
  ];
}

/** What is left of the screen beside the indent of a source. */
const room = screenWidth - 4;

/** `{ table: 2, columns: { … } },` in one line, or in a line each. */
function tableLine(table: number | string, columns: ColumnCorrections, width = room - 2): readonly string[] {
  const [only] = columnLines(columns, Number.POSITIVE_INFINITY);
  const line = `{ table: ${table}, ${only!.replace(/,$/, "")} },`;
  if (textWidth(line) <= width) return [line];
  return ["{", `  table: ${table},`, ...columnLines(columns, width - 2).map((each) => `  ${each}`), "},"];
}

/** `columns: { … },` in one line, or in a line each. */
function columnLines(columns: ColumnCorrections, width: number): readonly string[] {
  const each = Object.entries(columns).map(([header, role]) => `${literal(header)}: ${literal(role)}`);
  const line = `columns: { ${each.join(", ")} },`;
  return textWidth(line) <= width ? [line] : ["columns: {", ...each.map((one) => `  ${one},`), "},"];
}

/** A text as it is written in code; what cannot be seen is escaped. */
function literal(text: string): string {
  return visibleText(JSON.stringify(text));
}
