import type { UncutRow } from "../../1-read/uncut-row.ts";
import type { Clip } from "./clip.ts";

/** The cells of a row, uncut: the same clips for each row, filled again. */
export class CellClips {
  readonly #clips: readonly { -readonly [Key in keyof Clip]: Clip[Key] }[];
  readonly #offsets: Int32Array;

  /** Clips for so many columns. */
  constructor(columns: number) {
    this.#clips = Array.from({ length: columns }, () => ({ text: "", begin: 0, end: 0 }));
    this.#offsets = new Int32Array(2 * columns);
  }

  /** Takes the cells of a row; `false` where it has others than one a column, and nothing is taken. */
  take(row: UncutRow): boolean {
    const clips = this.#clips;
    if (row.width !== clips.length) return false;
    row.place(this.#offsets);
    const { text } = row;
    for (let column = 0; column < clips.length; column++) {
      const clip = clips[column]!;
      clip.text = text;
      clip.begin = this.#offsets[2 * column]!;
      clip.end = this.#offsets[2 * column + 1]!;
    }
    return true;
  }

  /** The cell in a column, `undefined` where it is empty or there is no such column. */
  filled(column: number): Clip | undefined {
    const clip = this.#clips[column];
    return clip === undefined || clip.begin === clip.end ? undefined : clip;
  }
}
