import { lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { displayColumns } from "./display-columns.ts";
import type { GridBlock } from "./grid-block.ts";
import { type GridRows, gridRows } from "./grid-rows.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

/** A box of the drawing: its borders, as rows and columns of characters. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The most boxes that a drawing may have. */
const MOST_BOXES = 200_000;

/**
 * Reads a grid table whose cells span rows or columns: finds each box by walking its borders, then repeats its text
 * in every row and column it covers. `undefined` where the drawing does not close.
 *
 *     +-----+---+        shared | A.1
 *     | s   | A |   →    shared | A.2
 *     |     +---+
 *     |     | B |
 *     +-----+---+
 */
export function readGridWithSpans(
  page: Page,
  block: GridBlock,
  substitutions?: Substitutions,
): GridRows | undefined {
  const drawing = new Drawing(page, block);
  const boxes = drawing.boxes();
  if (!boxes || !drawing.isFilledBy(boxes)) return undefined;
  const rowEdges = edgesOf(boxes.flatMap((box) => [box.top, box.bottom]));
  const columnEdges = edgesOf(boxes.flatMap((box) => [box.left, box.right]));
  const cells: Cell[][] = Array.from({ length: rowEdges.size - 1 }, () => []);
  for (const box of boxes) {
    const cell = drawing.cell(box, substitutions);
    const last = columnEdges.get(box.right)!;
    for (let row = rowEdges.get(box.top)!; row < rowEdges.get(box.bottom)!; row++) {
      for (let column = columnEdges.get(box.left)!; column < last; column++) cells[row]![column] = cell;
    }
  }
  const tops = [...rowEdges.keys()];
  const rows = cells.map(
    (row, i): TableRow => ({
      cells: row.filter((cell) => cell !== undefined),
      line: block.from + tops[i]! + 2,
      column: block.indent + 1,
    }),
  );
  return gridRows(rows, rowEdges.get(drawing.headEdge) ?? 0);
}

/** Edges in order, each with its number. */
function edgesOf(edges: readonly number[]): Map<number, number> {
  const sorted = [...new Set(edges)].sort((one, other) => one - other);
  return new Map(sorted.map((edge, i) => [edge, i]));
}

/** The characters of a grid table; a wide (East Asian) character takes two columns, as it does in the drawing. */
class Drawing {
  readonly #block: GridBlock;
  readonly #lines: string[][] = [];
  /** The row of the `===` border, or -1. */
  readonly headEdge: number;

  constructor(page: Page, block: GridBlock) {
    this.#block = block;
    for (let line = block.from; line < block.to; line++) {
      this.#lines.push(displayColumns(lineText(page, line).slice(block.indent).trimEnd()));
    }
    this.headEdge = this.#lines.findIndex((line, i) => i > 0 && /^\+=[=+]*\+$/.test(line.join("")));
  }

  /** Every box, from the upper left on; `undefined` where a border leads nowhere. */
  boxes(): Box[] | undefined {
    const height = this.#lines.length - 1;
    const width = this.#lines[0]!.length - 1;
    const corners: [number, number][] = [[0, 0]];
    const seen = new Set<number>([0]);
    const boxes: Box[] = [];
    for (let i = 0; i < corners.length; i++) {
      const [top, left] = corners[i]!;
      const box = this.#boxAt(top, left);
      if (!box) continue;
      if (boxes.push(box) > MOST_BOXES) return undefined;
      for (const [row, column] of [
        [box.top, box.right],
        [box.bottom, box.left],
      ] as const) {
        const key = row * (width + 1) + column;
        if (row < height && column < width && !seen.has(key)) {
          seen.add(key);
          corners.push([row, column]);
        }
      }
    }
    return boxes.length > 0 ? boxes : undefined;
  }

  #at(row: number, column: number): string {
    return this.#lines[row]?.[column] ?? " ";
  }

  #boxAt(top: number, left: number): Box | undefined {
    if (this.#at(top, left) !== "+") return undefined;
    for (let right = left + 1; ; right++) {
      const character = this.#at(top, right);
      if (character === "+") {
        const bottom = this.#bottomOf(top, left, right);
        if (bottom > 0) return { top, left, bottom, right };
      } else if (character !== "-" && character !== "=") {
        return undefined;
      }
    }
  }

  /** The row in which the sides that go down from two corners are joined, or 0. */
  #bottomOf(top: number, left: number, right: number): number {
    for (let row = top + 1; row < this.#lines.length; row++) {
      const onLeft = this.#at(row, left);
      const onRight = this.#at(row, right);
      if ((onLeft !== "|" && onLeft !== "+") || (onRight !== "|" && onRight !== "+")) return 0;
      if (onLeft === "+" && onRight === "+" && this.#isBorder(row, left, right)) return row;
    }
    return 0;
  }

  #isBorder(row: number, left: number, right: number): boolean {
    for (let column = left + 1; column < right; column++) {
      if (!"-=+".includes(this.#at(row, column))) return false;
    }
    return true;
  }

  /** Whether boxes leave nothing of the drawing out: their areas, borders shared, add up to its own. */
  isFilledBy(boxes: readonly Box[]): boolean {
    const area = boxes.reduce((sum, box) => sum + (box.bottom - box.top) * (box.right - box.left), 0);
    return area === (this.#lines.length - 1) * (this.#lines[0]!.length - 1);
  }

  cell(box: Box, substitutions?: Substitutions): Cell {
    const lines: string[] = [];
    let place: { line: number; column: number } | undefined;
    for (let row = box.top + 1; row < box.bottom; row++) {
      const before = this.#lines[row]!.slice(0, box.left + 1).join("").length;
      const text = this.#lines[row]!.slice(box.left + 1, box.right).join("");
      const first = text.search(/\S/);
      if (first >= 0)
        place ??= { line: this.#block.from + row + 1, column: this.#block.indent + before + first + 1 };
      lines.push(text);
    }
    const empty = { line: this.#block.from + box.top + 2, column: this.#block.indent + box.left + 2 };
    return { text: rstCellText(lines, substitutions), ...(place ?? empty) };
  }
}
