/** A set of row numbers, a bit each: a page may have hundreds of thousands. */
export class RowSet {
  readonly #bits: number[] = [];

  /** Adds a row by its number; `false` where the set has it already. */
  add(row: number): boolean {
    const index = row >>> 5;
    while (this.#bits.length <= index) this.#bits.push(0);
    const before = this.#bits[index]!;
    this.#bits[index] = before | (1 << (row & 31));
    return this.#bits[index] !== before;
  }
}
