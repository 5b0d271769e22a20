import type { TableUnderstanding } from "@errcat/parser";
import { cutText, wrapText } from "./fit-text.ts";
import type { Paint } from "./paint.ts";
import { printPlace } from "./print-error-table.ts";
import { printTable } from "./print-table.ts";

/**
 * Tables that were left alone, all for the same reason: one with its place and columns, several in a line each.
 *
 *     Table 1, line 5 (markdown): left alone
 *       under   Parcels › Parameters
 *       because it lists parameters or fields
 *       columns Name (name), Type (other)
 *
 *     Tables 3–9, lines 40–212: left alone
 *       because no column has codes
 *       3  line 40   Parameters: Name (name), Type (other)
 */
export function printLeftAlone(tables: readonly TableUnderstanding[], paint: Paint): string {
  const [first, last] = [tables[0]!, tables.at(-1)!];
  const because = wrapText(first.reason, "    because ");
  if (tables.length > 2) {
    const name = paint("bold", `Tables ${first.number}–${last.number}`);
    const head = `  ${name}, lines ${first.line}–${last.line}: ${paint("dim", "left alone")}\n`;
    return `${head}${because}${printTable(tables.map(inOneLine), "    ")}`;
  }
  return tables
    .map((table) => {
      const name = paint("bold", `Table ${table.number}`);
      const head = `  ${name}, line ${table.line} (${table.format}): ${paint("dim", "left alone")}\n`;
      const columns = columnsInShort(table);
      const shown = columns === "" ? "" : wrapText(columns, "    columns ");
      return `${head}${printPlace(table)}${because}${shown}`;
    })
    .join("\n");
}

function inOneLine(table: TableUnderstanding): readonly string[] {
  const under = table.headings.at(-1) ?? table.caption;
  const about = under === "" ? "" : `${cutText(under, 28)}: `;
  return [String(table.number), `line ${table.line}`, cutText(about + columnsInShort(table), 58)];
}

/** Columns with their roles: enough to see what was mistaken. */
function columnsInShort({ columns }: TableUnderstanding): string {
  return columns.map(({ header, role }) => `${cutText(header, 24) || "(no header)"} (${role})`).join(", ");
}
