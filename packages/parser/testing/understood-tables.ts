import type { ReadDocument, Table } from "../src/1-read/table.ts";
import type { SourceCorrections } from "../src/2-rows/corrections/source-corrections.ts";
import type { TableUnderstanding } from "../src/2-rows/table-understanding.ts";
import { understandTables } from "../src/2-rows/understand-tables.ts";

const cells = (texts: readonly string[]) => texts.map((text) => ({ text, line: 1, column: 1 }));

/** A table of Markdown of which nothing matters but its texts. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  headings: readonly string[] = [],
): Table {
  return {
    format: "markdown",
    line: 1,
    headings: headings.map((text, index) => ({ text, level: index + 1, line: 1 })),
    caption: "",
    header: cells(header),
    rows: rows.map((texts) => ({ cells: cells(texts), line: 2, column: 1 })),
  };
}

/** How the tables of a page are understood. */
export function understand(
  tables: readonly Table[],
  corrections: SourceCorrections = {},
  title = "",
): readonly TableUnderstanding[] {
  const document: ReadDocument = { format: "markdown", title, tables, samples: [], prose: [] };
  return understandTables(document, { path: "page.md", corrections }).map(
    ({ understanding }) => understanding,
  );
}

/** The roles of the columns of a table. */
export function rolesOf(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return understand([table(header, rows)])[0]!.columns.map(({ role }) => role);
}
