import { textWidth, visibleText } from "@errcat/diagnostics";
import {
  type ColumnCorrections,
  columnsOfTable,
  correctionsFromTables,
  type DocumentUnderstanding,
  type TableCorrections,
  type TableName,
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
 *           // left alone, though a column may have codes:
 *           // { table: 3, columns: { "Status": "code", "Text": "description" } },
 *         ],
 *         columns: { "Code": "code", "Text": "message" },
 *       },
 *     ],
 */
export function sourceLines(documents: readonly DocumentUnderstanding[]): string {
  const lines = documents.flatMap((document) => [
    "  {",
    `    ${pathLine(document.path)}`,
    ...(document.encoding === "utf-8" ? [] : [`    encoding: ${literal(document.encoding)},`]),
    ...tableLines(document).map((line) => `    ${line}`),
    "  },",
  ]);
  return documents.length === 0 ? "" : `sources: [\n${lines.join("\n")}\n],\n`;
}

function pathLine(path: string): string {
  return path === "stdin" ? 'path: "…", // of the file that this was' : `path: ${literal(path)},`;
}

/** So many tables that were left alone are worth a comment; all of them are listed above the lines. */
const mostCommented = 5;

function tableLines({ tables: all, rowPattern }: DocumentUnderstanding): readonly string[] {
  const { tables, columns } = correctionsFromTables(all);
  if (tables === undefined) return nothingFound(all, rowPattern);
  const alone = commented(all.filter((table) => table.kind !== "errors" && mayListErrors(table)));
  const others = alone.length === 0 ? [] : ["// left alone, though a column may have codes:", ...alone];
  if (columns !== undefined)
    return [...inShort(tables.map(tableNameOf), others), ...columnLines(columns, room)];
  const each = tables.flatMap((table) =>
    typeof table === "object" ? tableLine(table.table, table.columns ?? {}) : [],
  );
  return inLines([...each, ...others]);
}

/** Tables that agree in their columns go by their numbers. */
function tableNameOf(table: TableName | TableCorrections): TableName {
  return typeof table === "object" ? table.table : table;
}

/** A pattern of a kind that pages have, for a person to change. */
const somePattern = String.raw`^(?<code>[A-Z]+-\d+): (?<description>.+)$`;

/**
 * What would have tables read, or rows found, on a page where no table lists errors. Where lines of it look like rows,
 * the pattern finds them.
 */
function nothingFound(
  tables: readonly TableUnderstanding[],
  rowPattern: string | undefined,
): readonly string[] {
  if (tables.length === 0) return [`// rowPattern: /${rowPattern ?? somePattern}/mu,`];
  const lines = commented(tables).map((line) => line.replace("// ", "//   "));
  const pattern =
    rowPattern === undefined
      ? []
      : ["// or, for rows that stand in no table:", `// rowPattern: /${rowPattern}/mu,`];
  return ["// tables: [", ...lines, "// ],", ...pattern];
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

/** `tables: [1, 2, 3],` in as many lines as it takes, with others below. */
function inShort(tables: readonly TableName[], others: readonly string[]): readonly string[] {
  const line = `tables: [${tables.join(", ")}],`;
  if (line.length <= room && others.length === 0) return [line];
  const lines = wrapText(tables.map((table) => `${table},`).join(" "), "", room - 2).trimEnd();
  return inLines([...lines.split("\n"), ...others]);
}

function inLines(tables: readonly string[]): readonly string[] {
  return ["tables: [", ...tables.map((line) => `  ${line}`), "],"];
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
