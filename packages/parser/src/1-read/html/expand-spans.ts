import type { Cell, TableRow } from "../table.ts";

/** How many rows and columns a cell covers; 0 rows means: to the end of its group. */
export interface Span {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A row as the source has it; `group` changes with `<thead>`, `<tbody>`, `<tfoot>`: no cell reaches beyond its group.
 */
export interface SpannedRow {
  readonly row: TableRow;
  /** How many cells the source has in it. */
  readonly width: number;
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
 * Rows in which each cell stands in every row and column it covers (HTML Standard, § 4.9.12, "forming a table"); a row
 * that nothing spans is the row of the source. A column that no cell begins in is none: it has no width. Stops after
 * `limit` cells, and says so.
 *
 *     [A rowspan=2] [1]      A 1          [A colspan=9]        A
 *     [2]               →    A 2          [1 colspan=9]   →    1
 */
export function expandSpans(
  rows: readonly SpannedRow[],
  limit: number,
): { readonly rows: TableRow[]; readonly cut: boolean } {
  const expanded: TableRow[] = [];
  const begun: boolean[] = [];
  let hanging: (Hanging | undefined)[] = [];
  let group = 0;
  let count = 0;
  let plain = 0;
  for (const spanned of rows) {
    if (group !== spanned.group) hanging = [];
    group = spanned.group;
    const filled = spanned.spans || hanging.length > 0 ? fillRow(spanned, hanging, begun) : undefined;
    if (filled && !hanging.some(hangs)) hanging = [];
    count += filled ? filled.length : spanned.width;
    if (count > limit) return { rows: withoutWidthless(expanded, { begun, plain }), cut: true };
    if (!filled) plain = Math.max(plain, spanned.width);
    expanded.push(filled ? withCells(filled, spanned.row) : spanned.row);
  }
  return { rows: withoutWidthless(expanded, { begun, plain }), cut: false };
}

/** Rows without the columns that no cell begins in; so many of the first are columns of rows that nothing spans. */
function withoutWidthless(
  rows: TableRow[],
  { begun, plain }: { readonly begun: readonly boolean[]; readonly plain: number },
): TableRow[] {
  const isColumn = (column: number): boolean => column < plain || begun[column] === true;
  if (begun.every((_, column) => isColumn(column))) return rows;
  return rows.map((row) => {
    const cells = row.cells.filter((_, column) => isColumn(column));
    return cells.length < row.cells.length ? withCells(cells, row) : row;
  });
}

function withCells(cells: readonly Cell[], { line, column }: TableRow): TableRow {
  return { cells, line, column };
}

function hangs(hanging: Hanging | undefined): hanging is Hanging {
  return hanging !== undefined && hanging.rows > 0;
}

/** The cells of a row with those that hang into it; notes the columns that its own begin in. */
function fillRow({ row, spans }: SpannedRow, hanging: (Hanging | undefined)[], begun: boolean[]): Cell[] {
  const cells: Cell[] = [];
  const takeHanging = () => {
    for (let above = hanging[cells.length]; hangs(above); above = hanging[cells.length]) {
      above.rows--;
      cells.push(above.cell);
    }
  };
  for (const [index, cell] of row.cells.entries()) {
    takeHanging();
    const { rows, columns } = spans?.get(index) ?? ONE_PLACE;
    for (let i = 0; i < columns; i++) {
      begun[cells.length] = begun[cells.length] || i === 0;
      hanging[cells.length] = { cell, rows: rows === 0 ? Number.POSITIVE_INFINITY : rows - 1 };
      cells.push(cell);
    }
  }
  takeHanging();
  return cells;
}

const ONE_PLACE: Span = { rows: 1, columns: 1 };
