import type { Cell } from "../table.ts";

/** How many rows and columns a cell covers; 0 rows means: to the end of its group. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** A row as the source has it; `group` changes with `<thead>`, `<tbody>`, `<tfoot>`: no cell reaches beyond its group. */
export interface SpannedRow {
  readonly cells: readonly Cell[];
  /** What cells cover, by their index; those that are not here cover one place. */
  readonly spans: ReadonlyMap<number, Span> | undefined;
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
export function expandSpans(
  rows: readonly SpannedRow[],
  limit: number,
): { rows: (readonly Cell[])[]; cut: boolean } {
  const expanded: (readonly Cell[])[] = [];
  let hanging: (Hanging | undefined)[] = [];
  let count = 0;
  for (const [index, row] of rows.entries()) {
    if (index > 0 && rows[index - 1]!.group !== row.group) hanging = [];
    const isPlain = !row.spans && hanging.length === 0;
    const cells = isPlain ? row.cells : fillRow(row, hanging);
    if (!isPlain && !hanging.some(hangs)) hanging = [];
    count += cells.length;
    if (count > limit) return { rows: expanded, cut: true };
    expanded.push(cells);
  }
  return { rows: expanded, cut: false };
}

function hangs(hanging: Hanging | undefined): hanging is Hanging {
  return hanging !== undefined && hanging.rows > 0;
}

function fillRow({ cells: own, spans }: SpannedRow, hanging: (Hanging | undefined)[]): Cell[] {
  const cells: Cell[] = [];
  const takeHanging = () => {
    for (let above = hanging[cells.length]; hangs(above); above = hanging[cells.length]) {
      above.rows--;
      cells.push(above.cell);
    }
  };
  for (const [index, cell] of own.entries()) {
    takeHanging();
    const { rows, columns } = spans?.get(index) ?? ONE_PLACE;
    for (let i = 0; i < columns; i++) {
      hanging[cells.length] = { cell, rows: rows === 0 ? Number.POSITIVE_INFINITY : rows - 1 };
      cells.push(cell);
    }
  }
  takeHanging();
  return cells;
}

const ONE_PLACE: Span = { rows: 1, columns: 1 };
