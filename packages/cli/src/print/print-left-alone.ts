import type { TableUnderstanding } from "@errcat/parser";
import { cutText } from "./fit-text.ts";
import { printTable } from "./print-table.ts";
import type { Screen } from "./screen.ts";
import { formOf, linesOf, placeOf, titlesOver } from "./table-place.ts";

/** So many tables that were left alone for one reason have a line each. */
const mostShown = 12;

/**
 * Tables that were left alone, all for the same reason: one with its place, its columns and what stands first in them,
 * several in a line each.
 *
 *     Table 1, lines 5–9 (markdown): left alone
 *       under   Parcels › Parameters
 *       because it lists parameters or fields
 *       columns Name (name), Type (other)
 *       values  weight | Integer
 *
 *     Tables 3–9, lines 40–212: left alone
 *       because no column has codes
 *       3  line 40   Parameters: Name (name), Type (other)
 */
export function printLeftAlone(tables: readonly TableUnderstanding[], screen: Screen): string {
  const [first, last] = [tables[0]!, tables.at(-1)!];
  const because = screen.wrap(first.reason, "    because ");
  const alone = screen.paint("dim", "left alone");
  if (tables.length > 2) {
    const name = screen.paint("bold", `Tables ${first.number}–${last.number}`);
    const head = `  ${name}, ${linesOf(first.line, last.lastLine)}: ${alone}\n`;
    const lines = tables.slice(0, mostShown).map((table) => inOneLine(table, screen));
    const rest = tables.length - lines.length;
    const more = rest === 0 ? "" : `    … and ${rest} more, to line ${last.lastLine}\n`;
    return `${head}${because}${printTable(lines, "    ")}${more}`;
  }
  return tables
    .map((table) => {
      const head = `  ${placeOf(table, screen)} (${formOf(table)}): ${alone}\n`;
      return `${head}${titlesOver(table, screen)}${because}${printColumns(table, screen)}`;
    })
    .join("\n");
}

function printColumns(table: TableUnderstanding, { wrap }: Screen): string {
  if (table.columns.length === 0) return "";
  const values = table.columns.map(({ example }) => cutText(example, 24) || "(empty)");
  return wrap(columnsInShort(table), "    columns ") + wrap(values.join(" | "), "    values  ");
}

function inOneLine(table: TableUnderstanding, screen: Screen): readonly string[] {
  const under = table.headings.at(-1) ?? table.caption;
  const about = under === "" ? "" : `${cutText(under, 28)}: `;
  return [String(table.number), `line ${table.line}`, screen.cut(about + columnsInShort(table), 22)];
}

/** Columns with their roles: enough to see what was mistaken. */
function columnsInShort({ columns }: TableUnderstanding): string {
  return columns.map(({ header, role }) => `${cutText(header, 24) || "(no header)"} (${role})`).join(", ");
}
