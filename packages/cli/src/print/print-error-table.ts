import { textWidth } from "@errcat/diagnostics";
import type { TableUnderstanding } from "@errcat/parser";
import { cutText } from "./fit-text.ts";
import { columnsOf } from "./print-like-tables.ts";
import { printTable } from "./print-table.ts";
import type { Screen } from "./screen.ts";
import { formOf, placeOf, titlesOver } from "./table-place.ts";

/**
 * A table of error codes: where it stands, why it is one, and its columns. A table whose columns are those of one
 * `before` it, for the same reason, is that one again.
 *
 *     Table 2, lines 11–14 (markdown): error codes, 2 rows
 *       under   Parcels › Errors
 *       because its header names error codes
 *       #  header  role  sure   first value
 *       1  Code    code  100 %  PARCEL.001
 *          “code” names codes of some kind; 100 % of the values look like codes
 *
 *     Table 3, lines 18–40 (markdown): error codes, 21 rows
 *       under   Parcels › Errors of the mail
 *       columns as in table 2
 */
export function printErrorTable(
  table: TableUnderstanding,
  before: readonly TableUnderstanding[],
  screen: Screen,
): string {
  const { reason, rows, skipped } = table;
  const counts = `${rows} row${rows === 1 ? "" : "s"}${skipped === 0 ? "" : `, ${skipped} skipped`}`;
  const same = before.find((each) => columnsOf(each) === columnsOf(table));
  const because = same?.reason === reason ? "" : screen.wrap(reason, "    because ");
  return [
    `  ${placeOf(table, screen)} (${formOf(table)}): ${screen.paint("added", `error codes, ${counts}`)}\n`,
    titlesOver(table, screen),
    because,
    fromHeadings(table, screen),
    same === undefined ? printColumns(table, screen) : `    columns as in table ${same.number}\n`,
  ].join("");
}

function fromHeadings({ module, httpStatus }: TableUnderstanding, { wrap }: Screen): string {
  return [
    ...(module === "" ? [] : [wrap(`${module} (from the heading)`, "    module  ")]),
    ...(httpStatus.length === 0
      ? []
      : [wrap(`HTTP ${httpStatus.join(", ")} (from the heading)`, "    status  ")]),
  ].join("");
}

const widestHeader = 24;
const indent = "    ";

/** So many columns are shown; what has more is hardly a table that people read. */
const mostColumns = 40;

function printColumns({ columns: all }: TableUnderstanding, screen: Screen): string {
  const columns = all.slice(0, mostColumns);
  const more = all.length > mostColumns ? `${indent}… and ${all.length - mostColumns} more columns\n` : "";
  const widest = Math.min(widestHeader, screen.width - 40);
  const rows = columns.map(({ number, header, role, confidence }) => [
    String(number),
    cutText(header, widest) || "(no header)",
    role,
    `${Math.round(confidence * 100)} %`,
  ]);
  const head = ["#", "header", "role", "sure"];
  const shown = printTable([head, ...rows], indent).split("\n");
  const taken = Math.max(...shown.map(textWidth)) + 2;
  const examples = columns.map(({ example }) => screen.cut(example, taken) || "(empty)");
  const [title, ...lines] = printTable(
    [[...head, "first value"], ...rows.map((row, index) => [...row, examples[index]!])],
    indent,
  ).split("\n");
  const isOneReason = columns.length > 1 && columns.every(({ reason }) => reason === columns[0]!.reason);
  const described = columns.map(({ reason }, index) => {
    const why = screen.wrap(reason, `${indent}   `).trimEnd();
    return `${lines[index]}\n${isOneReason ? "" : `${screen.paint("dim", why)}\n`}`;
  });
  // What the configuration says of all columns is said once.
  const ofAll = isOneReason ? screen.wrap(`of each column: ${columns[0]!.reason}`, "    roles   ") : "";
  return `${ofAll}${screen.paint("dim", title!)}\n${described.join("")}${more}`;
}
