import type { TableRow } from "../table.ts";

/** Rows of a table of reStructuredText, those above its header line apart. */
export interface GridRows {
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
}
