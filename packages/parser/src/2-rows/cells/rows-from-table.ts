import type { UnderstoodTable } from "../table-understanding.ts";
import type { RowContext } from "./row-context.ts";
import { type RowCounts, RowReader } from "./row-reader.ts";

/**
 * Gives the data rows of an error table, understood, one by one. Cells that a row span lost are filled from the row
 * above; a row without a code, or with something else in its code cell, is skipped with a diagnostic.
 */
export function rowsFromTable(source: UnderstoodTable, context: RowContext): RowCounts {
  const reader = new RowReader(source, context);
  const { rows } = source.table;
  for (let index = 0; index < rows.length; index++) reader.read(rows[index]!, index + 1);
  return reader.finish();
}
