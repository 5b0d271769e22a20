import { isBlank, lineCount, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { displayColumns, isEven } from "./display-columns.ts";
import type { GridRows } from "./grid-rows.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

const BORDER = /^[ \t]*=+(?:[ \t]+=+)+[ \t]*$/;
const JOINED_BORDER = /^[ \t]*=+(?:[ \t]+=+)*[ \t]*$/;
const UNDERLINE = /^[ \t]*-+(?:[ \t]+-+)*[ \t]*$/;

/** A column of a simple table: where its text begins and ends on the screen; the last one has no end. */
interface Column {
  readonly from: number;
  readonly to: number;
}

/** The lines (from 0, end exclusive) of a row, and the columns that are drawn under it. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
}

/**
 * Reads the simple table whose upper border is a line (from 0); `undefined` where none begins (docutils, "Simple
 * Tables"). A line whose first column is blank goes on with the row above; lines of dashes under a row join columns.
 *
 *     =====  =========
 *     Code   Text
 *     =====  =========
 *     A.1    Not found
 *     =====  =========
 */
export function readSimpleTable(
  page: Page,
  line: number,
  substitutions?: Substitutions,
): (GridRows & { readonly next: number }) | undefined {
  const border = lineText(page, line);
  if (!BORDER.test(border)) return undefined;
  const end = lowerBorder(page, line);
  if (!end) return undefined;
  const table = new SimpleTable(page, columnsOf(border), substitutions);
  const header = end.head < 0 ? [] : table.rows(line + 1, end.head);
  return { header, rows: table.rows(Math.max(line, end.head) + 1, end.last), next: end.last + 1 };
}

/** The columns that a border or an underline draws. */
function columnsOf(border: string): Column[] {
  const columns: Column[] = [];
  for (const match of border.matchAll(/=+|-+/g))
    columns.push({ from: match.index, to: match.index + match[0].length });
  const last = columns.length - 1;
  return columns.map((column, i) => (i === last ? { ...column, to: Number.POSITIVE_INFINITY } : column));
}

/** The border under the header, where there is one, and the last border: a blank line or the end follows it. */
function lowerBorder(page: Page, line: number): { head: number; last: number } | undefined {
  const length = lineText(page, line).trim().length;
  let head = -1;
  for (let next = line + 1; next < lineCount(page); next++) {
    if (!isBorder(lineText(page, next), length)) continue;
    if (next + 1 >= lineCount(page) || isBlank(page, next + 1)) return { head, last: next };
    if (head >= 0) return { head, last: next };
    head = next;
  }
  return head < 0 ? undefined : { head: -1, last: head };
}

/** A border may join columns of the row above it; then it is as long as the upper one. */
function isBorder(text: string, length: number): boolean {
  return BORDER.test(text) || (JOINED_BORDER.test(text) && text.trim().length === length);
}

class SimpleTable {
  readonly #page: Page;
  readonly #columns: readonly Column[];
  readonly #substitutions: Substitutions | undefined;

  constructor(page: Page, columns: readonly Column[], substitutions: Substitutions | undefined) {
    this.#page = page;
    this.#columns = columns;
    this.#substitutions = substitutions;
  }

  /** The rows between two borders (lines from 0); the lower one may join columns of the last row. */
  rows(from: number, border: number): TableRow[] {
    return this.#bands(from, border).map((band) => this.#row(band));
  }

  #bands(from: number, border: number): Band[] {
    const bands: Band[] = [];
    let start = -1;
    const close = (to: number, columns: readonly Column[]) => {
      if (start >= 0) bands.push({ from: start, to, columns });
      start = -1;
    };
    for (let line = from; line < border; line++) {
      const text = lineText(this.#page, line);
      if (UNDERLINE.test(text) && text.indexOf("-") === this.#columns[0]!.from) {
        close(line, columnsOf(text));
      } else if (this.#beginsRow(text)) {
        close(line, this.#columns);
        start = line;
      }
    }
    close(border, columnsOf(lineText(this.#page, border)));
    return bands;
  }

  #beginsRow(text: string): boolean {
    const { from, to } = this.#columns[0]!;
    return cut(text, from, to).text.trim() !== "";
  }

  #row({ from, to, columns }: Band): TableRow {
    const cells: Cell[] = [];
    for (const column of columns) {
      const cell = this.#cell(column, from, to);
      for (const own of this.#columns) if (own.from >= column.from && own.from < column.to) cells.push(cell);
    }
    return { cells, line: from + 1, column: this.#columns[0]!.from + 1 };
  }

  #cell(column: Column, from: number, to: number): Cell {
    const lines: string[] = [];
    let place: { line: number; column: number } | undefined;
    for (let line = from; line < to; line++) {
      const { text, offset } = cut(lineText(this.#page, line), column.from, column.to);
      const first = text.search(/\S/);
      if (first >= 0) place ??= { line: line + 1, column: offset + first + 1 };
      lines.push(text);
    }
    const own = lineText(this.#page, from);
    place ??= { line: from + 1, column: Math.min(column.from, own.length) + 1 };
    return { text: rstCellText(lines, this.#substitutions), ...place };
  }
}

/** What stands in the columns of a line as a screen shows it, and the offset in the line where that begins. */
function cut(line: string, from: number, to: number): { text: string; offset: number } {
  if (isEven(line)) return { text: line.slice(from, to), offset: from };
  const columns = displayColumns(line);
  return { text: columns.slice(from, to).join(""), offset: columns.slice(0, from).join("").length };
}
