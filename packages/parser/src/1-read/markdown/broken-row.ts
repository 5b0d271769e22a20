import { isBlank, lineAt, lineCount, lineEnd, lineStart, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { blockCell } from "./block-cell.ts";
import { delimiterColumns } from "./delimiter-row.ts";
import { pipeEnds } from "./pipe-row.ts";

/** A row over more lines than this is no row: the pipe that would end it is missing. */
const MOST_LINES = 256;

const BLOCK = /^\s{0,3}(?:#{1,6}\s|```|~~~)/;

/**
 * The row that begins in a line (from 0) and goes on in lines below until it has its cells and a closing pipe;
 * `undefined` where no such row stands there. A row of fewer cells, as a span above it leaves one, ends at the pipe
 * behind which the next row begins or the table ends. A cell's lists lose their bullets.
 *
 *     |-   0x01          →  "0x01\n0x02" | "failed"
 *     -   0x02
 *
 *     |failed|
 */
export function readBrokenRow(
  page: Page,
  line: number,
  width: number,
): { row: TableRow; next: number } | undefined {
  const cuts = findCuts(page, line, width);
  if (!cuts) return undefined;
  const { text } = page;
  const cells: Cell[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    cells.push(blockCell(page, cuts[i]! + 1, cuts[i + 1]!));
  }
  const first = text.slice(lineStart(page, line)).search(/\S/);
  return { row: { cells, line: line + 1, column: first + 1 }, next: lineAt(page, cuts.at(-1)!) + 1 };
}

/** Offsets of the pipes around each cell: one more than there are cells. The first may be just before the line. */
function findCuts(page: Page, line: number, width: number): number[] | undefined {
  const { text } = page;
  const cuts: number[] = [];
  const { opens } = pipeEnds(text, lineStart(page, line), lineEnd(page, line));
  if (!opens) cuts.push(lineStart(page, line) - 1);
  const last = Math.min(lineCount(page), line + MOST_LINES);
  for (let i = line; i < last; i++) {
    if (i > line && endsRow(page, i, cuts, width))
      return i > line + 1 && isBehindRow(page, i, { line, cuts }) ? cuts : undefined;
    const begun = cuts.length;
    pushPipes(page, i, cuts);
    if (cuts.length > width)
      return i > line && isLastLine(page, i, { begun, cuts, width }) ? cuts : undefined;
  }
  return last === lineCount(page) && isBehindTable(page, last, { line, cuts }) ? cuts : undefined;
}

function pushPipes(page: Page, line: number, cuts: number[]): void {
  const end = lineEnd(page, line);
  for (let at = lineStart(page, line); at < end; at++) {
    const unit = page.text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x7c) cuts.push(at);
  }
}

interface CutsSoFar {
  /** How many there were above the line. */
  readonly begun: number;
  readonly cuts: readonly number[];
  readonly width: number;
}

/**
 * Whether a line has the last pipe of a row and nothing behind it. A last cell that no pipe closes may have one cell
 * more below it, which is empty or goes on with it.
 *
 *     |A.1
 *
 *     |failed
 *
 *     | |
 */
function isLastLine(page: Page, line: number, { begun, cuts, width }: CutsSoFar): boolean {
  const { opens, closes } = pipeEnds(page.text, lineStart(page, line), lineEnd(page, line));
  const isSurplus = begun === width && opens && cuts.length === width + 2;
  return closes && (isSurplus || cuts.length === width + 1);
}

interface ShortRow {
  /** The line (from 0) that it begins in. */
  readonly line: number;
  readonly cuts: readonly number[];
}

/**
 * A row of fewer cells is none, whatever it has lost. The last one of a table has more: no next one shows its end.
 */
const FEWEST_CELLS = 2;
const FEWEST_CELLS_AT_END = 3;

/** Whether a row of fewer cells than there are columns is whole above a line that begins the next or other text. */
function isBehindRow(page: Page, line: number, row: ShortRow): boolean {
  if (delimiterColumns(page.text, lineStart(page, line), lineEnd(page, line)) > 0) return false;
  return beginsRow(page, line) ? row.cuts.length > FEWEST_CELLS : isBehindTable(page, line, row);
}

/** Whether a row over lines is the last one of its table: a cell between pipes, on a line of its own, ends it. */
function isBehindTable(page: Page, line: number, row: ShortRow): boolean {
  if (row.cuts.length <= FEWEST_CELLS_AT_END) return false;
  let above = line - 1;
  while (isBlank(page, above)) above--;
  const { opens, closes } = pipeEnds(page.text, lineStart(page, above), lineEnd(page, above));
  return above > row.line && opens && closes;
}

/** Whether a line cannot go on with the row above it. */
function endsRow(page: Page, line: number, cuts: readonly number[], width: number): boolean {
  const start = lineStart(page, line);
  const end = lineEnd(page, line);
  if (
    delimiterColumns(page.text, start, end) > 0 ||
    BLOCK.test(page.text.slice(start, Math.min(end, start + 12)))
  )
    return true;
  return cuts.length > width || beginsRow(page, line);
}

/** Whether a line opens with a pipe, and the one above it closes with one. */
function beginsRow(page: Page, line: number): boolean {
  const above = pipeEnds(page.text, lineStart(page, line - 1), lineEnd(page, line - 1));
  return above.closes && pipeEnds(page.text, lineStart(page, line), lineEnd(page, line)).opens;
}
