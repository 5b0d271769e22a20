import type { Cell } from "../table.ts";
import { markdownText } from "./markdown-text.ts";

/** What makes a cell more than its own text: marks, escapes, references, odd spaces. */
const SPECIAL = /[\\`*_~[\]<&!\t\u00a0\u3000\u200b]| {2}/;

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/** A line and its number from 1. */
interface RowLine {
  readonly text: string;
  readonly line: number;
}

/** Cells of the row that is being read: one list for all rows, so that each row's own list is made at its size. */
const row: Cell[] = [];

/**
 * The cells of a line of a pipe table; the pipes at its two ends are optional. `line` is its number from 1.
 *
 *     "| 400 | `A\|1` | see [q](x) |"  →  "400", "A|1", "see q"
 */
export function readPipeRow(text: string, line: number): Cell[] {
  let from = 0;
  while (from < text.length && text.charCodeAt(from) <= 32) from++;
  if (text.charCodeAt(from) === PIPE) from++;
  return SPECIAL.test(text) ? readMarkedRow({ text, line }, from) : readPlainRow({ text, line }, from);
}

/** A row in which every cell is its own text and every pipe a border. */
function readPlainRow(source: RowLine, start: number): Cell[] {
  let count = 0;
  let from = start;
  for (let pipe = source.text.indexOf("|", from); pipe >= 0; pipe = source.text.indexOf("|", from)) {
    row[count++] = trimmedCell(source, from, pipe);
    from = pipe + 1;
  }
  const last = trimmedCell(source, from, source.text.length);
  if (last.text !== "") row[count++] = last;
  return row.slice(0, count);
}

function trimmedCell({ text, line }: RowLine, start: number, end: number): Cell {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && text.charCodeAt(to - 1) <= 32) to--;
  return { text: text.slice(from, to), line, column: from + 1 };
}

/** A row with marks in it: a pipe after a backslash is text, and marks are resolved in the cells that have them. */
function readMarkedRow(source: RowLine, start: number): Cell[] {
  const { text } = source;
  let count = 0;
  let from = start;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    if (unit !== PIPE) continue;
    row[count++] = markedCell(trimmedCell(source, from, at));
    from = at + 1;
  }
  const last = markedCell(trimmedCell(source, from, text.length));
  if (last.text !== "") row[count++] = last;
  return row.slice(0, count);
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
