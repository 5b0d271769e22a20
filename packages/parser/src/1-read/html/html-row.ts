import type { Cell, TableRow } from "../table.ts";
import type { CellList } from "./cell-list.ts";

/** A row of a table whose cells stand in a list of all; they are read each time that they are asked for. */
export class HtmlRow implements TableRow {
  readonly line: number;
  readonly column: number;
  /** How many cells it has. */
  readonly width: number;
  readonly #list: CellList;
  readonly #from: number;

  /** The cells of a list from an index on; `line` and `column` are where the row begins. */
  constructor(list: CellList, from: number, { line, column }: { line: number; column: number }) {
    this.#list = list;
    this.#from = from;
    this.width = list.length - from;
    this.line = line;
    this.column = column;
  }

  get cells(): readonly Cell[] {
    return this.#list.cells(this.#from, this.#from + this.width);
  }

  toJSON(): TableRow {
    return { cells: this.cells, line: this.line, column: this.column };
  }
}
