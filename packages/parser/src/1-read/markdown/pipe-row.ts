import { lineEnd, lineStart, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { cutCells, roomFor, UncutRow } from "../uncut-row.ts";
import { markdownText } from "./markdown-text.ts";

/** What makes a cell more than its own text: marks, escapes, references, odd spaces, two spaces between words. */
const SPECIAL = /[\\`*_~[\]<&!\t\u00a0\u3000\u200b]| (?<=[^| ] ) +(?=[^| ])/;

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/** A line within a text, and its number from 1. */
interface RowLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A line (from 1) within its page. */
function lineOf(page: Page, line: number): RowLine {
  return { text: page.text, start: lineStart(page, line - 1), end: lineEnd(page, line - 1), line };
}

/** A row that knows how many cells it has before they are asked for. */
export interface PipeRow extends TableRow {
  readonly width: number;
}

/**
 * The row in a line (from 0) of a pipe table, as {@link readPipeRow} reads it. A row in which every cell is its own
 * text is cut when its cells are asked for, so that of a long table nothing but the text stays in memory. A row with
 * marks in it is worth reading once.
 */
export function pipeRowAt(page: Page, line: number): PipeRow {
  const text = lineText(page, line);
  if (SPECIAL.test(text)) return new MarkedRow({ text, start: 0, end: text.length, line: line + 1 });
  return new LineRow(page, line + 1, plainWidth(text));
}

class LineRow extends UncutRow implements PipeRow {
  readonly line: number;
  readonly width: number;
  readonly #page: Page;

  constructor(page: Page, line: number, width: number) {
    super();
    this.#page = page;
    this.line = line;
    this.width = width;
  }

  get text(): string {
    return this.#page.text;
  }

  get start(): number {
    return lineStart(this.#page, this.line - 1);
  }

  get column(): number {
    const { start } = this;
    return firstBetween(this.text, start, this.text.length) - start + 1;
  }

  place(offsets: Int32Array): void {
    placeCells(lineOf(this.#page, this.line), this.width, offsets);
  }
}

class MarkedRow implements PipeRow {
  readonly cells: readonly Cell[];
  readonly line: number;
  readonly column: number;

  constructor(source: RowLine) {
    this.cells = readMarkedRow(source);
    this.line = source.line;
    this.column = firstBetween(source.text, 0, source.end) + 1;
  }

  get width(): number {
    return this.cells.length;
  }
}

/**
 * The cells of a line of a pipe table; the pipes at its two ends are optional. `line` is its number from 1.
 *
 *     "| 400 | `A\|1` | see [q](x) |"  →  "400", "A|1", "see q"
 */
export function readPipeRow(text: string, line: number): readonly Cell[] {
  const source = { text, start: 0, end: text.length, line };
  return SPECIAL.test(text) ? readMarkedRow(source) : readPlainRow(source, plainWidth(text));
}

/** Where the first cell begins: after the pipe that a row may open with. */
function afterOpening(text: string, from = 0): number {
  const first = firstBetween(text, from, text.length);
  return text.charCodeAt(first) === PIPE ? first + 1 : first;
}

/** How many cells a row has in which every pipe is a border. */
function plainWidth(text: string): number {
  let width = 0;
  let from = afterOpening(text);
  for (let pipe = text.indexOf("|", from); pipe >= 0; pipe = text.indexOf("|", from)) {
    width++;
    from = pipe + 1;
  }
  return firstBetween(text, from, text.length) < text.length ? width + 1 : width;
}

/** The cells of a row in which every cell is its own text and every pipe a border. */
function readPlainRow(source: RowLine, width: number): Cell[] {
  const offsets = roomFor(width);
  placeCells(source, width, offsets);
  return cutCells(source, width, offsets);
}

/**
 * Puts down where the cells of such a row begin and end. All but the last end at a pipe, so that the text is searched
 * no further than the line.
 */
function placeCells(source: RowLine, width: number, offsets: Int32Array): void {
  const { text, start } = source;
  let from = afterOpening(text, start);
  for (let cell = 0; cell < width; cell++) {
    const to = cell < width - 1 ? text.indexOf("|", from) : beforeClosing(source, from);
    const first = firstBetween(text, from, to);
    offsets[2 * cell] = first;
    offsets[2 * cell + 1] = lastBetween(text, first, to);
    from = to + 1;
  }
}

/** Where the last cell of a row ends, which begins at an offset: before the pipe that the row may close with. */
function beforeClosing({ text, end }: RowLine, from: number): number {
  const to = lastBetween(text, from, end);
  return to > from && text.charCodeAt(to - 1) === PIPE ? to - 1 : to;
}

/** Where the first character between two offsets stands that is no space; the second offset where none is. */
function firstBetween(text: string, begin: number, end: number): number {
  let from = begin;
  while (from < end && text.charCodeAt(from) <= 32) from++;
  return from;
}

/** The offset behind the last character between two offsets that is no space; the first offset where none is. */
function lastBetween(text: string, begin: number, end: number): number {
  let to = end;
  while (to > begin && text.charCodeAt(to - 1) <= 32) to--;
  return to;
}

function trimmedCell({ text, start, line }: RowLine, begin: number, end: number): Cell {
  const from = firstBetween(text, begin, end);
  return { text: text.slice(from, lastBetween(text, from, end)), line, column: from - start + 1 };
}

/** A row with marks in it: a pipe after a backslash is text, and marks are resolved in the cells that have them. */
function readMarkedRow(source: RowLine): Cell[] {
  const { text } = source;
  const cells: Cell[] = [];
  let from = afterOpening(text);
  for (let pipe = text.indexOf("|", from); pipe >= 0; pipe = text.indexOf("|", pipe + 1)) {
    if (isEscaped(text, pipe, from)) continue;
    cells.push(markedCell(trimmedCell(source, from, pipe)));
    from = pipe + 1;
  }
  const last = markedCell(trimmedCell(source, from, text.length));
  if (last.text !== "") cells.push(last);
  return cells;
}

/** Whether an odd number of backslashes stands before an offset; those before `from` do not count. */
function isEscaped(text: string, at: number, from: number): boolean {
  let first = at;
  while (first > from && text.charCodeAt(first - 1) === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}

function markedCell(cell: Cell): Cell {
  return SPECIAL.test(cell.text) ? { text: resolved(cell.text), line: cell.line, column: cell.column } : cell;
}

function resolved(raw: string): string {
  return markdownText(raw.indexOf("\\|") < 0 ? raw : raw.replaceAll("\\|", "|"));
}

/** What stands at the ends of a line: whether its first and last characters that are no space are pipes. */
export interface PipeEnds {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Whether a line begins and ends with a pipe; an escaped pipe at the end is text. */
export function pipeEnds(text: string, start: number, end: number): PipeEnds {
  let from = start;
  let to = end;
  while (from < end && text.charCodeAt(from) <= 32) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const closes = to > from && text.charCodeAt(to - 1) === PIPE && text.charCodeAt(to - 2) !== BACKSLASH;
  return { opens: text.charCodeAt(from) === PIPE && from < end, closes };
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x3000;
}

/** Whether a line has a pipe that no backslash escapes. */
export function hasPipe(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === PIPE) return true;
  }
  return false;
}
