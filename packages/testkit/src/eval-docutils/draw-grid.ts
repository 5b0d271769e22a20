import { textWidth } from "@errcat/diagnostics";
import type { RandomTable } from "./random-table.ts";

/**
 * A table as a grid of reStructuredText.
 *
 *     +---+---+
 *     | a | b |
 *     +---+---+
 */
export function drawGrid(table: RandomTable): string {
  const drawing = new Grid(table);
  return drawing.draw();
}

class Grid {
  readonly #table: RandomTable;
  /** The row and the column of characters that each border lies in. */
  readonly #rowEdges: readonly number[];
  readonly #columnEdges: readonly number[];
  readonly #characters: string[][];

  constructor(table: RandomTable) {
    this.#table = table;
    this.#rowEdges = edges(
      table.rows,
      table.cells.map(({ row, rowspan, lines }) => ({ from: row, span: rowspan, size: lines.length })),
    );
    this.#columnEdges = edges(
      table.columns,
      table.cells.map(({ column, colspan, lines }) => ({
        from: column,
        span: colspan,
        size: 2 + Math.max(0, ...lines.map(textWidth)),
      })),
    );
    const [height, width] = [this.#rowEdges.at(-1)! + 1, this.#columnEdges.at(-1)! + 1];
    this.#characters = Array.from({ length: height }, () => new Array<string>(width).fill(" "));
  }

  draw(): string {
    for (const cell of this.#table.cells) {
      const box = {
        top: this.#rowEdges[cell.row]!,
        bottom: this.#rowEdges[cell.row + cell.rowspan]!,
        left: this.#columnEdges[cell.column]!,
        right: this.#columnEdges[cell.column + cell.colspan]!,
      };
      this.#frame(box);
      for (const [i, line] of cell.lines.entries()) this.#write(box.top + 1 + i, box.left + 2, line);
    }
    const { heads } = this.#table;
    if (heads > 0) {
      const line = this.#characters[this.#rowEdges[heads]!]!;
      for (const [at, character] of line.entries()) if (character === "-") line[at] = "=";
    }
    return this.#characters.map((line) => line.join("")).join("\n");
  }

  #frame({ top, bottom, left, right }: { top: number; bottom: number; left: number; right: number }): void {
    for (const row of [top, bottom])
      for (let column = left; column <= right; column++) this.#border(row, column, "-");
    for (const column of [left, right])
      for (let row = top; row <= bottom; row++) this.#border(row, column, "|");
    for (const row of [top, bottom]) for (const column of [left, right]) this.#characters[row]![column] = "+";
  }

  #border(row: number, column: number, mark: string): void {
    const line = this.#characters[row]!;
    if (line[column] === " ") line[column] = mark;
    else if (line[column] !== mark) line[column] = "+";
  }

  /** A wide character takes two columns: the second one is left without a character. */
  #write(row: number, column: number, text: string): void {
    let at = column;
    for (const character of text) {
      this.#characters[row]![at] = character;
      if (textWidth(character) === 2) this.#characters[row]![at + 1] = "";
      at += textWidth(character);
    }
  }
}

interface Extent {
  readonly from: number;
  readonly span: number;
  readonly size: number;
}

/** Where borders lie so that everything between them has its size; what spans several makes the last one larger. */
function edges(count: number, extents: readonly Extent[]): number[] {
  const sizes = new Array<number>(count).fill(1);
  for (const { from, span, size } of [...extents].sort((one, other) => one.span - other.span)) {
    let has = span - 1;
    for (let i = from; i < from + span; i++) has += sizes[i]!;
    sizes[from + span - 1]! += Math.max(0, size - has);
  }
  const at = [0];
  for (const size of sizes) at.push(at.at(-1)! + size + 1);
  return at;
}
