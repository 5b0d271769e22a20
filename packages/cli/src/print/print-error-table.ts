import { textWidth } from "@errcat/diagnostics";
import type { TableUnderstanding } from "@errcat/parser";
import { cutText, screenWidth, wrapText } from "./fit-text.ts";
import type { Paint } from "./paint.ts";
import { printTable } from "./print-table.ts";

/** What stands over a table: headings, outermost first, and its caption. */
export function printPlace({ headings, caption }: TableUnderstanding): string {
  const under = [...headings, ...(caption === "" ? [] : [caption])].join(" › ");
  return under === "" ? "" : wrapText(under, "    under   ");
}

/**
 * A table of error codes: where it stands, why it is one, and its columns. Columns that are those of a table `before` it
 * are not said again.
 *
 *     Table 2, line 11 (markdown): error codes, 2 rows
 *       under   Parcels › Errors
 *       because its header names error codes
 *       #  header  role  sure   first value
 *       1  Code    code  100 %  PARCEL.001
 *          “code” names codes of some kind; all values look like codes
 */
export function printErrorTable(
  table: TableUnderstanding,
  before: readonly TableUnderstanding[],
  paint: Paint,
): string {
  const { number, format, line, reason, rows, skipped } = table;
  const counts = `${rows} row${rows === 1 ? "" : "s"}${skipped === 0 ? "" : `, ${skipped} skipped`}`;
  const same = before.find((each) => signature(each) === signature(table));
  return [
    `  ${paint("bold", `Table ${number}`)}, line ${line} (${format}): ${paint("added", `error codes, ${counts}`)}\n`,
    printPlace(table),
    wrapText(reason, "    because "),
    fromHeadings(table),
    same === undefined ? printColumns(table, paint) : `    columns as in table ${same.number}\n`,
  ].join("");
}

function signature({ columns }: TableUnderstanding): string {
  return JSON.stringify(columns.map(({ header, role }) => [header, role]));
}

function fromHeadings({ module, httpStatus }: TableUnderstanding): string {
  return [
    ...(module === "" ? [] : [wrapText(`${module} (from the heading)`, "    module  ")]),
    ...(httpStatus.length === 0
      ? []
      : [wrapText(`HTTP ${httpStatus.join(", ")} (from the heading)`, "    status  ")]),
  ].join("");
}

const widestHeader = 24;
const indent = "    ";

/** So many columns are shown; what has more is hardly a table that people read. */
const mostColumns = 40;

function printColumns({ columns: all }: TableUnderstanding, paint: Paint): string {
  const columns = all.slice(0, mostColumns);
  const more = all.length > mostColumns ? `${indent}… and ${all.length - mostColumns} more columns\n` : "";
  const rows = columns.map(({ number, header, role, confidence }) => [
    String(number),
    cutText(header, widestHeader) || "(no header)",
    role,
    `${Math.round(confidence * 100)} %`,
  ]);
  const head = ["#", "header", "role", "sure"];
  const taken =
    Math.max(
      ...printTable([head, ...rows], indent)
        .split("\n")
        .map(textWidth),
    ) + 2;
  const examples = columns.map(({ example }) => cutText(example, screenWidth - taken) || "(empty)");
  const [title, ...lines] = printTable(
    [[...head, "first value"], ...rows.map((row, index) => [...row, examples[index]!])],
    indent,
  ).split("\n");
  const described = columns.map(({ reason }, index) => {
    const why = wrapText(reason, `${indent}   `);
    return `${lines[index]}\n${paint("dim", why.trimEnd())}\n`;
  });
  return `${paint("dim", title!)}\n${described.join("")}${more}`;
}
