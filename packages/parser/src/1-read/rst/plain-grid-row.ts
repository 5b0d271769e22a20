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
    if (this.#held) return this.#held;
    const { line } = this;
    if (this.#to > line) return this.#joinedCells();
    const { page, corners } = this.#columns;
    const { text } = page;
    const start = lineStart(page, line - 1);
    const cells: Cell[] = new Array(corners.length - 1);
    for (let i = 0; i < cells.length; i++) {
      const right = corners[i + 1]!;
      const raw = text.slice(start + corners[i]! + 1, start + right).trimStart();
      const own = raw.trimEnd();
      if (MARKED.test(own)) return this.#joinedCells();
      cells[i] = { text: own, line, column: raw === "" ? corners[i]! + 2 : right - raw.length + 1 };
    }
    return cells;
  }

  get column(): number {
    return this.#columns.corners[0]! + 1;
  }

  toJSON(): TableRow {
    return { cells: this.cells, line: this.line, column: this.column };
  }

  /** The cells of several lines, or of one in which a cell is more than its own text; they are held from now on. */
  #joinedCells(): readonly Cell[] {
    const { length } = this.#columns.corners;
    const cells = Array.from({ length: length - 1 }, (_, index) => this.#joinedCell(index));
    this.#held = cells;
    return cells;
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
