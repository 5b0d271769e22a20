import type { Cell, TableRow } from "./table.ts";

/**
 * A row on one line whose cells are pieces of the page as they stand there. It holds its place and nothing else: its
 * cells are cut each time that they are asked for, and whoever needs no texts asks where they stand.
 */
export abstract class UncutRow implements TableRow {
  /** The text of the page. */
  abstract readonly text: string;
  /** Offset of the first character of its line. */
  abstract readonly start: number;
  abstract readonly line: number;
  abstract readonly column: number;
  /** How many cells it has. */
  abstract readonly width: number;

  /** Puts down where each cell begins and where it ends in the text: two offsets a cell, from the first on. */
  abstract place(offsets: Int32Array): void;

  get cells(): readonly Cell[] {
    const offsets = roomFor(this.width);
    this.place(offsets);
    return cutCells(this, this.width, offsets);
  }

  toJSON(): TableRow {
    return { cells: this.cells, line: this.line, column: this.column };
  }
}

/** The cells of a row in a line that starts at an offset of the text, where their own offsets are put down. */
export function cutCells(
  { text, start, line }: Pick<UncutRow, "text" | "start" | "line">,
  width: number,
  offsets: Int32Array,
): Cell[] {
  const cells: Cell[] = new Array(width);
  for (let cell = 0; cell < width; cell++) {
    const from = offsets[2 * cell]!;
    cells[cell] = { text: text.slice(from, offsets[2 * cell + 1]), line, column: from - start + 1 };
  }
  return cells;
}

let room = new Int32Array(64);

/** Room for the offsets of so many cells, good until it is asked for again. */
export function roomFor(width: number): Int32Array {
  if (room.length < 2 * width) room = new Int32Array(4 * width);
  return room;
}
