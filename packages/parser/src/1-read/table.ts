/** A file of data, in which nothing but values stands. */
export type DataFormat = "csv" | "tsv" | "json" | "yaml" | "xml" | "properties" | "po";

/** The shape a table was read from; one reader, one value. */
export type TableFormat =
  | "markdown"
  | "html"
  | "text"
  | "yfm"
  | "headings"
  | "rst-grid"
  | "rst-simple"
  | "rst-list-table"
  | "rst-csv-table"
  | "asciidoc"
  | DataFormat
  | "xlsx"
  | "pattern";

/**
 * A cell: plain text (inline markup, entities and escapes resolved, white space folded, line breaks inside the cell
 * as `\n`) and the place in the source where its text begins (1-based line, 1-based UTF-16 column).
 */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A data row. `cells` has as many cells as the row has in the source: a ragged row stays ragged. A row of a long table
 * may hold where it stands alone and read its cells each time they are asked for, so ask once for all that you need;
 * rows are not for `structuredClone`, which knows nothing of such rows, but JSON has them whole.
 */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly line: number;
  readonly column: number;
}

/** A heading above a table, outermost first in {@link Table.headings}. */
export interface Heading {
  readonly text: string;
  readonly level: number;
  readonly line: number;
}

/** A table as it stands in the source, before anybody asks what it means. */
export interface Table {
  readonly format: TableFormat;
  readonly line: number;
  /** The headings that the table stands under, outermost first. */
  readonly headings: readonly Heading[];
  /** Caption or title of the table itself, `""` where it has none. */
  readonly caption: string;
  /** One cell a column; `[]` where the table has no header. */
  readonly header: readonly Cell[];
  readonly rows: readonly TableRow[];
}

/** A verbatim sample on the page: error bodies are documented in them. */
export interface CodeSample {
  readonly text: string;
  readonly line: number;
}

/** Everything of a page that a catalog can be made from. */
export interface ReadDocument {
  /** Value of `Source.format` in the catalog. */
  readonly format: string;
  readonly title: string;
  readonly tables: readonly Table[];
  readonly samples: readonly CodeSample[];
  /** Lines of prose outside of tables and samples; wire fields are named in them. */
  readonly prose: readonly CodeSample[];
}
