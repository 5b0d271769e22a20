import type { Places } from "../places.ts";
import type { Cell } from "../table.ts";

/**
 * The cells of a table in the order of the page. Of a cell whose text stands in the page only its place is held, and it
 * is cut each time that it is asked for: of a long table hardly more than the page stays in memory.
 */
export class CellList {
  readonly #source: string;
  readonly #places: Places;
  /** Two numbers a cell: the offset of its text, and the one after it or, below zero, which of `#texts` it has. */
  #bounds = new Int32Array(64);
  #length = 0;
  readonly #texts: string[] = [];

  /** Cells of a source whose places are known. */
  constructor(source: string, places: Places) {
    this.#source = source;
    this.#places = places;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a cell whose text is what stands between two offsets. */
  addWindow(from: number, to: number): void {
    const at = this.#length * 2;
    if (at === this.#bounds.length) this.#grow();
    this.#bounds[at] = from;
    this.#bounds[at + 1] = to;
    this.#length++;
  }

  /** Adds a cell whose text begins at an offset, and does not stand there as it is. */
  add(at: number, text: string): void {
    this.addWindow(at, -this.#texts.push(text));
  }

  #grow(): void {
    const bounds = new Int32Array(this.#bounds.length * 2);
    bounds.set(this.#bounds);
    this.#bounds = bounds;
  }

  /** The cells from one index to another. */
  cells(from: number, to: number): Cell[] {
    const cells: Cell[] = new Array(to - from);
    for (let index = from; index < to; index++) cells[index - from] = this.#cell(index * 2);
    return cells;
  }

  #cell(at: number): Cell {
    const start = this.#bounds[at]!;
    const end = this.#bounds[at + 1]!;
    const text = end < 0 ? this.#texts[-end - 1]! : this.#source.slice(start, end);
    return this.#places.cellAt(start, text);
  }
}
