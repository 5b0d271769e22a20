import type { Heading, Table, TableFormat } from "../../1-read/table.ts";

/** Files of data, where the caption of a table is its own name, and what stands over it the names of what it is in. */
const named: ReadonlySet<TableFormat> = new Set(["json", "yaml"]);

/**
 * The headings that a table stands under, outermost first. A page that was saved as text has lost which of its lines
 * are headings; there the line above a table, which reading takes for its caption, is the innermost, as is the name of
 * a table in a file of data.
 */
export function headingsOver(table: Table): readonly Heading[] {
  const isHeading = table.format === "text" || named.has(table.format);
  if (!isHeading || table.caption === "") return table.headings;
  return [...table.headings, { text: table.caption, level: 7, line: table.line }];
}

/**
 * The texts over a table that say what it is about, its caption last. What a file of data calls its parts says nothing
 * of the parts of these: `errors: { labels: { … } }`.
 */
export function headingsAbout({ format, headings, caption }: Table): readonly string[] {
  return [...(named.has(format) ? [] : headings.map(({ text }) => text)), caption];
}
