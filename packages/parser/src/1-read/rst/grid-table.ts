import { lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import type { GridRows } from "./grid-rows.ts";
import { readGridWithSpans } from "./grid-with-spans.ts";
import { readLooseGrid } from "./loose-grid.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

/** The rows of a grid table, and how well it is drawn: a loose one is read by its bars, a broken one not at all. */
export interface GridTable extends GridRows {
  /** Line (from 0) after the table. */
  readonly next: number;
  readonly drawing: "whole" | "loose" | "broken";
}

/** What makes a line of a cell more than its own text: markup, or spaces to fold. */
const MARKED = /[\\`*|\t\u00a0]|_(?!\w)| {2}/;

/** What an item of a list, a directive, or a field begins with, and how. */
const MARKS = "-+#.:";
const ITEM = /^(?:[-+](?:\s|$)|#\.\s|\.\.\s|:[^:]+:(?:\s|$))/;

const BORDER = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/;

/**
 * Reads the rows of the grid table whose upper border is a line (from 0); gives the line after it, or `undefined`
 * where no grid table begins (docutils, reStructuredText Markup Specification, "Grid Tables"). Cells that span rows
 * or columns are repeated in each.
 *
 *     +--------+------+
 *     | Status | Code |
 *     +========+======+
 *     | 400    | A.1  |
 *     +--------+------+
 */
export function readGridTable(
  page: Page,
  line: number,
  substitutions?: Substitutions,
): GridTable | undefined {
  const border = lineText(page, line);
  if (!BORDER.test(border)) return undefined;
  const indent = border.indexOf("+");
  let next = line + 1;
  while (next < lineCount(page) && isGridLine(page, next, indent)) next++;
  while (next > line + 1 && page.text.charCodeAt(lineStart(page, next - 1) + indent) !== 0x2b) next--;
  if (next - line < 3) return undefined;
  const block = { from: line, to: next, indent };
  const plain = new PlainGrid(page, border.trimEnd(), substitutions);
  const drawn = plain.read(line, next) ?? readGridWithSpans(page, block, substitutions);
  if (drawn) return { ...drawn, next, drawing: "whole" };
  const loose = readLooseGrid(page, block, substitutions);
  return loose ? { ...loose, next, drawing: "loose" } : { header: [], rows: [], next, drawing: "broken" };
}

function isGridLine(page: Page, line: number, indent: number): boolean {
  const unit = page.text.charCodeAt(lineStart(page, line) + indent);
  return (unit === 0x2b || unit === 0x7c) && lineEnd(page, line) > lineStart(page, line) + indent;
}

function cornersOf(border: string): number[] {
  const corners: number[] = [];
  for (let at = border.indexOf("+"); at >= 0; at = border.indexOf("+", at + 1)) corners.push(at);
  return corners;
}

/** A grid whose borders are all drawn alike and whose text lines have a bar under each corner: no spans. */
class PlainGrid {
  readonly #page: Page;
  readonly #corners: readonly number[];
  /** The border between rows, and the one under the header. */
  readonly #borders: readonly string[];
  readonly #substitutions: Substitutions | undefined;

  constructor(page: Page, border: string, substitutions?: Substitutions) {
    this.#page = page;
    this.#corners = cornersOf(border);
    this.#borders = [border.replaceAll("=", "-"), border.replaceAll("-", "=")];
    this.#substitutions = substitutions;
  }

  /** The rows between two lines (from 0, end exclusive), or `undefined` where a line does not fit the corners. */
  read(from: number, to: number): GridRows | undefined {
    let header: TableRow[] = [];
    let rows: TableRow[] = [];
    let first = from + 1;
    for (let line = from + 1; line < to; line++) {
      const start = lineStart(this.#page, line);
      const isBorder = this.#page.text.charCodeAt(start + this.#corners[0]!) === 0x2b;
      const end = lineEnd(this.#page, line);
      if (!(isBorder ? this.#isBorder(start, end) : this.#hasBars(start, end))) return undefined;
      if (!isBorder) continue;
      if (line > first) rows.push(this.#row(first, line));
      first = line + 1;
      if (this.#page.text.charCodeAt(start + this.#corners[0]! + 1) === 0x3d) {
        header = rows;
        rows = [];
      }
    }
    return { header, rows };
  }

  #isBorder(start: number, end: number): boolean {
    const [between, under] = this.#borders as [string, string];
    const { text } = this.#page;
    if (!text.startsWith(between, start) && !text.startsWith(under, start)) return false;
    return end - start === between.length || text.slice(start + between.length, end).trim() === "";
  }

  #hasBars(start: number, end: number): boolean {
    const { text } = this.#page;
    for (const corner of this.#corners) {
      if (start + corner >= end || text.charCodeAt(start + corner) !== 0x7c) return false;
    }
    return true;
  }

  #row(from: number, to: number): TableRow {
    const corners = this.#corners;
    const cells: Cell[] = new Array(corners.length - 1);
    const start = lineStart(this.#page, from);
    for (let i = 0; i < cells.length; i++) {
      cells[i] = to === from + 1 ? this.#oneLine(start, from, i) : this.#manyLines(from, to, i);
    }
    return { cells, line: from + 1, column: corners[0]! + 1 };
  }

  #oneLine(start: number, line: number, index: number): Cell {
    const left = this.#corners[index]! + 1;
    const raw = this.#page.text.slice(start + left, start + this.#corners[index + 1]!);
    const text = raw.trim();
    const lead =
      raw.charCodeAt(0) !== 32 ? 0 : raw.charCodeAt(1) !== 32 || text === "" ? 1 : raw.search(/\S/);
    const whole =
      MARKED.test(text) || (MARKS.includes(text.charAt(0)) && ITEM.test(text))
        ? rstCellText([text], this.#substitutions)
        : text;
    return { text: whole, line: line + 1, column: left + lead + 1 };
  }

  #manyLines(from: number, to: number, index: number): Cell {
    const lines: string[] = [];
    let place: { line: number; column: number } | undefined;
    for (let line = from; line < to; line++) {
      const start = lineStart(this.#page, line);
      const raw = this.#page.text.slice(start + this.#corners[index]! + 1, start + this.#corners[index + 1]!);
      const first = raw.search(/\S/);
      if (first >= 0) place ??= { line: line + 1, column: this.#corners[index]! + first + 2 };
      lines.push(raw);
    }
    return {
      text: rstCellText(lines, this.#substitutions),
      ...(place ?? { line: from + 1, column: this.#corners[index]! + 2 }),
    };
  }
}
