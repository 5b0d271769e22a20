import { type Diagnostic, diagnose } from "@errcat/diagnostics";
import type { Cell, TableRow } from "../../1-read/table.ts";

const nothing: readonly Cell[] = [];

/**
 * Fills the empty leading cells of rows with what stands above them: one cell stands for several rows, and formats
 * without row spans leave the others empty.
 *
 *     Login | 401 | L-01          Login | 401 | L-01
 *           | 403 | L-02    →     Login | 403 | L-02
 *           |     | L-03          Login | 403 | L-03
 */
export class SpanFiller {
  #above: readonly Cell[] = nothing;
  /** A row above whose cells were not cut. */
  #uncut: TableRow | undefined;
  #count = 0;
  #first: TableRow | undefined;

  /** The cells of a row with what spans over them. */
  fill(cells: readonly Cell[], row: TableRow): readonly Cell[] {
    if (cells[0]?.text === "" && this.#uncut !== undefined) this.#above = this.#uncut.cells;
    const filled = cells[0]?.text === "" && this.#above.length > 0 ? this.#filled(cells, row) : cells;
    this.#above = filled;
    this.#uncut = undefined;
    return filled;
  }

  /** Passes a row that has a cell in each column: what may span from it is cut when a row asks for it. */
  pass(row: TableRow): void {
    this.#uncut = row;
  }

  /** What stood above is over: nothing of it spans further. */
  forget(): void {
    this.#above = nothing;
    this.#uncut = undefined;
  }

  /** Says how many rows were filled; `undefined` where none was. */
  diagnostic(file: string): Diagnostic | undefined {
    if (this.#first === undefined) return undefined;
    const { line, column } = this.#first;
    return diagnose("rows/span-filled", { rows: this.#count }, { place: { file, line, column } });
  }

  #filled(cells: readonly Cell[], row: TableRow): readonly Cell[] {
    const first = cells.findIndex((cell) => cell.text !== "");
    if (!this.#above.slice(0, first).some((cell) => cell.text !== "")) return cells;
    this.#count++;
    this.#first ??= row;
    return cells.map((cell, index) =>
      index < first ? { ...cell, text: this.#above[index]?.text ?? "" } : cell,
    );
  }
}
