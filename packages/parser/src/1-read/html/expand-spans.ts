import type { Cell } from "../table.ts";

/** A cell as the source has it. */
export interface SpannedCell {
  readonly cell: Cell;
  /** How many rows it covers; 0 means: to the end of its group. */
  readonly rowspan: number;
  readonly colspan: number;
}

/** A row as the source has it; `group` changes with `<thead>`, `<tbody>`, `<tfoot>`: no cell reaches beyond its group. */
export interface SpannedRow {
  readonly cells: readonly SpannedCell[];
  readonly group: number;
}

/** What a cell leaves to the rows below it, in one column. */
interface Hanging {
  readonly cell: Cell;
  rows: number;
}

/**
 * Rows in which each cell stands in every row and column it covers (HTML Standard, § 4.9.12, "forming a table").
 * Stops after `limit` cells, and says so.
 *
 *     [A rowspan=2] [1]      A 1
 *     [2]               →    A 2
 */
export function expandSpans(rows: readonly SpannedRow[], limit: number): { rows: Cell[][]; cut: boolean } {
  const expanded: Cell[][] = [];
  let hanging: (Hanging | undefined)[] = [];
  let count = 0;
  for (const [index, row] of rows.entries()) {
    if (index > 0 && rows[index - 1]!.group !== row.group) hanging = [];
    const cells = fillRow(row, hanging);
    count += cells.length;
    if (count > limit) return { rows: expanded, cut: true };
    expanded.push(cells);
  }
  return { rows: expanded, cut: false };
}

function fillRow(row: SpannedRow, hanging: (Hanging | undefined)[]): Cell[] {
  const cells: Cell[] = [];
  const takeHanging = () => {
    for (let above = hanging[cells.length]; above && above.rows > 0; above = hanging[cells.length]) {
      above.rows--;
      cells.push(above.cell);
    }
  };
  for (const { cell, rowspan, colspan } of row.cells) {
    takeHanging();
    for (let i = 0; i < colspan; i++) {
      hanging[cells.length] = { cell, rows: rowspan === 0 ? Number.POSITIVE_INFINITY : rowspan - 1 };
      cells.push(cell);
    }
  }
  takeHanging();
  return cells;
}
