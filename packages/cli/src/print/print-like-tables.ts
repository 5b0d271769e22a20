import type { TableUnderstanding } from "@errcat/parser";
import { cutText } from "./fit-text.ts";
import { printTable } from "./print-table.ts";
import type { Screen } from "./screen.ts";
import { linesOf } from "./table-place.ts";

/** So many tables have a line each. */
const mostShown = 40;

/** Whether a table says the same in the same columns as another, and is one of errors for the same reason. */
export function isLike(one: TableUnderstanding, other: TableUnderstanding): boolean {
  return one.reason === other.reason && one.format === other.format && columnsOf(one) === columnsOf(other);
}

/** What columns say, to compare tables by. */
export function columnsOf({ columns }: TableUnderstanding): string {
  return JSON.stringify(columns.map(({ header, role }) => [header, role]));
}

/**
 * Tables of error codes that are all like one above, a line each: where it stands, how many rows it has, and what its
 * headings give.
 *
 *     Tables 3–20, lines 26–810: error codes, 714 rows
 *       columns as in table 2, and each heading a module
 *       3  line 26   198 rows  Trade
 *       4  line 228  95 rows   Assets
 */
export function printLikeTables(
  tables: readonly TableUnderstanding[],
  like: TableUnderstanding,
  { paint, wrap, cut }: Screen,
): string {
  const [first, last] = [tables[0]!, tables.at(-1)!];
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const skipped = tables.reduce((sum, table) => sum + table.skipped, 0);
  const counts = `error codes, ${rows} rows${skipped === 0 ? "" : `, ${skipped} skipped`}`;
  const name = paint("bold", `Tables ${first.number}–${last.number}`);
  const isModule = tables.every((table) => table.module !== "" && table.module === titleOf(table));
  const lines = tables.slice(0, mostShown).map((table) => {
    const { number, line } = table;
    const size = `${table.rows} row${table.rows === 1 ? "" : "s"}${table.skipped === 0 ? "" : `, ${table.skipped} skipped`}`;
    return [String(number), `line ${line}`, size, cut(givenBy(table, isModule), 36)];
  });
  const rest = tables.length - lines.length;
  return [
    `  ${name}, ${linesOf(first.line, last.lastLine)}: ${paint("added", counts)}\n`,
    wrap(`as in table ${like.number}${isModule ? ", and each heading a module" : ""}`, "    columns "),
    printTable(lines, "    "),
    ...(rest === 0 ? [] : [`    … and ${rest} more, to line ${last.lastLine}\n`]),
  ].join("");
}

function titleOf({ headings, caption }: TableUnderstanding): string {
  return headings.at(-1) ?? caption;
}

/** What stands over a table, and what is taken from there: `HTTP status 403 → HTTP 403`. */
function givenBy(table: TableUnderstanding, isModule: boolean): string {
  const { module, httpStatus } = table;
  return [
    cutText(titleOf(table), 40),
    ...(isModule || module === "" ? [] : [`module ${module}`]),
    ...(httpStatus.length === 0 ? [] : [`HTTP ${httpStatus.join(", ")}`]),
  ].join(" → ");
}
