import { lineStart, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { barOffsets } from "./bar-offsets.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

/** What all rows of a grid have in common whose cells span nothing. */
export interface GridColumns {
  readonly page: Page;
  /** The columns (from 0) of the bars: one more than there are cells. */
  readonly corners: readonly number[];
  /** Whether the columns of a screen are characters in each line. */
  readonly isEven: boolean;
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
    const { page, corners, isEven } = this.#columns;
    const start = lineStart(page, line - 1);
    const bars = isEven ? corners : barOffsets(lineText(page, line - 1), corners)!;
    const cells: Cell[] = new Array(bars.length - 1);
    for (let i = 0; i < cells.length; i++) {
      const right = bars[i + 1]!;
      const raw = page.text.slice(start + bars[i]! + 1, start + right).trimStart();
      const own = raw.trimEnd();
      if (MARKED.test(own)) return this.#joinedCells();
      cells[i] = { text: own, line, column: raw === "" ? bars[i]! + 2 : right - raw.length + 1 };
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
    const { page, corners } = this.#columns;
    const lines: string[] = [];
    for (let line = this.line - 1; line < this.#to; line++) lines.push(lineText(page, line));
    const bars = lines.map((line) => barOffsets(line, corners)!);
    this.#held = corners.slice(1).map((_, index) => this.#joinedCell(index, lines, bars));
    return this.#held;
  }

  #joinedCell(index: number, lines: readonly string[], bars: readonly (readonly number[])[]): Cell {
    const raw = lines.map((line, i) => line.slice(bars[i]![index]! + 1, bars[i]![index + 1]));
    const first = Math.max(
      raw.findIndex((line) => line.trim() !== ""),
      0,
    );
    const lead = Math.max(raw[first]!.search(/\S/), 0);
    return {
      text: rstCellText(raw, this.#columns.substitutions),
      line: this.line + first,
      column: bars[first]![index]! + lead + 2,
    };
  }
}
