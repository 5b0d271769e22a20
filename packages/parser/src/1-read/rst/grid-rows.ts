import type { TableRow } from "../table.ts";

/** Rows of a table of reStructuredText, those above its header line apart. */
export interface GridRows {
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

/**
 * Rows with the first `heads` as their header. A double line under all of them is the lower border, so none is one
 * (docutils: "The head/body row separator may not be the first or last line of the table").
 */
export function gridRows(rows: readonly TableRow[], heads: number): GridRows {
  return heads < rows.length
    ? { header: rows.slice(0, heads), rows: rows.slice(heads) }
    : { header: [], rows };
}
