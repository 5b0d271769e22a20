import type { Cell } from "../table.ts";
import { markdownText } from "./markdown-text.ts";

/** 1 for characters that make a cell more than its own text: marks, escapes, references, odd spaces. */
const SPECIAL = new Uint8Array(0x3001);
for (const character of "\\`*_~[]<&!\t\u00a0\u200b\u3000") SPECIAL[character.charCodeAt(0)] = 1;

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/**
 * The cells of one line of a pipe table, between two offsets of a text; the pipes at its two ends are optional.
 * `line` is the line's number from 1, `lineStart` the offset that column 1 stands for.
 *
 *     "| 400 | `A\|1` | see [q](x) |"  →  "400", "A|1", "see q"
 */
export function readPipeRow(
  text: string,
  start: number,
  end: number,
  line: number,
  lineStart: number,
): Cell[] {
  const cells: Cell[] = [];
  let at = start;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  if (text.charCodeAt(at) === PIPE && at < end) at++;
  /** First character of the cell that is no space, or -1; offset after the last one. */
  let first = -1;
  let last = at;
  let special = 0;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32) continue;
    if (unit === PIPE) {
      cells.push(cellOf(text, first < 0 ? at : first, first < 0 ? at : last, special, line, lineStart));
      first = -1;
      special = 0;
      continue;
    }
    if (first < 0) first = at;
    else if (at - last > 1) special = 1;
    if (unit < 0x3001 && SPECIAL[unit] === 1) special = 1;
    if (unit === BACKSLASH && at + 1 < end) at++;
    last = at + 1;
  }
  if (first >= 0) cells.push(cellOf(text, first, last, special, line, lineStart));
  return cells;
}

function cellOf(
  text: string,
  from: number,
  to: number,
  special: number,
  line: number,
  lineStart: number,
): Cell {
  const raw = text.slice(from, to);
  return { text: special === 0 ? raw : resolved(raw), line, column: from - lineStart + 1 };
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
