import type { Heading, Table } from "../1-read/table.ts";

/**
 * The headings that a table stands under, outermost first. A page that was saved as text has lost which of its lines
 * are headings; there the line above a table, which reading takes for its caption, is the innermost.
 */
export function headingsOver(table: Table): readonly Heading[] {
  if (table.format !== "text" || table.caption === "") return table.headings;
  return [...table.headings, { text: table.caption, level: 7, line: table.line }];
}
