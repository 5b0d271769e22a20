import { lineStart, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

/** What all rows of a grid have in common whose cells span nothing. */
export interface GridColumns {
  readonly page: Page;
  /** The columns (from 0) of the bars: one more than there are cells. */
  readonly corners: readonly number[];
  readonly substitutions: Substitutions | undefined;
}

/**
 * What makes a line of a cell more than its own text: markup, spaces to fold, a colon that announces a literal block,
 * or the mark of an item, a nested table, a directive or a field at its beginning.
 */
const MARKED = /[\\`*|\t\u00a0]|_(?!\w)| {2}|::$|^[+•‣⁃#.:]|^-(?!\S)/;

/**
 * A row of a grid table between two of its borders. It holds its lines and nothing else: it is cut when its cells are
 * asked for, so that of a long table nothing but the page stays in memory. Cells that had to be joined or had marks in
 * them are held from then on, for they are worth reading once.
 *
 *     | 400 | A.1 |  →  "400" at column 3, "A.1" at column 9
 */
export class PlainGridRow implements TableRow {
  readonly line: number;
  readonly #columns: GridColumns;
  readonly #to: number;
  #held: readonly Cell[] | undefined;

  /** `from` and `to` are its lines (from 0, end exclusive). */
  constructor(columns: GridColumns, from: number, to: number) {
    this.line = from + 1;
    this.#columns = columns;
    this.#to = to;
  }

  get cells(): readonly Cell[] {
    return this.#held ?? this.#plainCells() ?? this.#joinedCells();
  }

  get column(): number {
    return this.#columns.corners[0]! + 1;
  }

  toJSON(): TableRow {
    return { cells: this.cells, line: this.line, column: this.column };
  }

  /** The cells of a line in which each is its own text; `undefined` where one is more. A blank one stands behind its bar. */
  #plainCells(): readonly Cell[] | undefined {
    const { line } = this;
    if (this.#to > line) return undefined;
    const { page, corners } = this.#columns;
    const start = lineStart(page, line - 1);
    const cells: Cell[] = new Array(corners.length - 1);
    for (let i = 0; i < cells.length; i++) {
      let from = start + corners[i]! + 1;
      const own = page.text.slice(from, start + corners[i + 1]!).trim();
      if (MARKED.test(own)) return undefined;
      if (own !== "") while (page.text.charCodeAt(from) !== own.charCodeAt(0)) from++;
      cells[i] = { text: own, line, column: from - start + 1 };
    }
    return cells;
  }

  #joinedCells(): readonly Cell[] {
    const { length } = this.#columns.corners;
    const held = Array.from({ length: length - 1 }, (_, index) => this.#joinedCell(index));
    this.#held = held;
    return held;
  }

  #joinedCell(index: number): Cell {
    const { page, corners, substitutions } = this.#columns;
    const left = corners[index]! + 1;
    const lines: string[] = [];
    let place: { line: number; column: number } | undefined;
    for (let line = this.line - 1; line < this.#to; line++) {
      const start = lineStart(page, line);
      const raw = page.text.slice(start + left, start + corners[index + 1]!);
      const first = raw.search(/\S/);
      if (first >= 0) place ??= { line: line + 1, column: left + first + 1 };
      lines.push(raw);
    }
    return { text: rstCellText(lines, substitutions), ...(place ?? { line: this.line, column: left + 1 }) };
  }
}
