import type { Cell, TableRow } from "../table.ts";
import type { RawCell } from "./asciidoc-cells.ts";

/** How many columns a table has, and how many cells it may have. */
export interface Measures {
  readonly width: number;
  readonly limit: number;
}

/** What a cell leaves to the rows below it, in one column. */
interface Hanging {
  readonly cell: Cell;
  rows: number;
}

/**
 * Deals cells out to rows of a width, one after the other into the columns that are free; a cell that reaches over
 * columns or rows stands in each of them. Stops at the limit, and says so.
 *
 *     width 2:  .2+|400 |A.1 |A.2  →  400 A.1
 *                                     400 A.2
 */
export function dealCells(
  raw: readonly RawCell[],
  measures: Measures,
  cellOf: (raw: RawCell) => Cell,
): { rows: TableRow[]; cut: boolean } {
  const dealer = new Dealer(measures.width);
  for (const one of raw) {
    const cell = cellOf(one);
    for (let copy = 0; copy < one.repeat; copy++) {
      if (dealer.count > measures.limit) return { rows: dealer.finish(), cut: true };
      dealer.place(cell, one);
    }
  }
  return { rows: dealer.finish(), cut: false };
}

class Dealer {
  readonly #width: number;
  readonly #rows: TableRow[] = [];
  readonly #hanging: (Hanging | undefined)[];
  #cells: Cell[] = [];
  #first: Cell | undefined;
  /** Cells dealt so far, each as often as it stands. */
  count = 0;

  constructor(width: number) {
    this.#width = width;
    this.#hanging = new Array<Hanging | undefined>(width).fill(undefined);
  }

  place(cell: Cell, { rowspan, colspan }: RawCell): void {
    this.#fillHanging();
    if (this.#cells.length >= this.#width) this.#nextRow();
    this.#first ??= cell;
    const last = Math.min(this.#width, this.#cells.length + colspan);
    while (this.#cells.length < last) {
      if (rowspan > 1) this.#hanging[this.#cells.length] = { cell, rows: rowspan - 1 };
      this.#add(cell);
    }
  }

  #add(cell: Cell): void {
    this.#cells.push(cell);
    this.count++;
  }

  /** Puts in what hangs down into the columns that come next. */
  #fillHanging(): void {
    for (let above = this.#hanging[this.#cells.length]; above; above = this.#hanging[this.#cells.length]) {
      above.rows--;
      if (above.rows === 0) this.#hanging[this.#cells.length] = undefined;
      this.#add(above.cell);
    }
  }

  /** Closes the row. Rows that nothing but hanging cells would fill say nothing new, and are passed over. */
  #nextRow(): void {
    this.#close();
    // Not as arguments of one call: a table may have more columns than a call can take.
    const idle = this.#hanging.reduce(
      (least, above) => Math.min(least, above?.rows ?? 0),
      Number.POSITIVE_INFINITY,
    );
    for (const [column, above] of this.#hanging.entries()) {
      if (above)
        this.#hanging[column] = above.rows > idle ? { ...above, rows: above.rows - idle } : undefined;
    }
    this.#fillHanging();
  }

  #close(): void {
    if (this.#first)
      this.#rows.push({ cells: this.#cells, line: this.#first.line, column: this.#first.column });
    this.#cells = [];
    this.#first = undefined;
  }

  finish(): TableRow[] {
    this.#fillHanging();
    this.#close();
    return this.#rows;
  }
}
