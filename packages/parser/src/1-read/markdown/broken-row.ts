import { lineAt, lineCount, lineEnd, lineStart, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { blockCell } from "./block-cell.ts";
import { delimiterColumns } from "./delimiter-row.ts";
import { pipeEnds } from "./pipe-row.ts";

/** A row over more lines than this is no row: the pipe that would end it is missing. */
const MOST_LINES = 256;

const BLOCK = /^\s{0,3}(?:#{1,6}\s|```|~~~)/;

/**
 * The row that begins in a line (from 0) and goes on in lines below until it has its cells and a closing pipe;
 * `undefined` where no such row stands there. A row that has lost its first cells to a span above it ends at the pipe
 * behind which the next row begins. A cell's lists lose their bullets.
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
    const start = lineStart(page, i);
    const end = lineEnd(page, i);
    if (i > line && endsRow(page, i, cuts, width))
      return i > line + 1 && isBehindRow(page, i, cuts) ? cuts : undefined;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x5c) at++;
      else if (unit === 0x7c) cuts.push(at);
    }
    if (cuts.length > width + 1) return undefined;
    if (cuts.length === width + 1) return i > line && pipeEnds(text, start, end).closes ? cuts : undefined;
  }
  return undefined;
}

/** A row of fewer cells is none, whatever it has lost. */
const FEWEST_CELLS = 2;

/** Whether a row of fewer cells than there are columns is whole in the lines above one, in which the next row begins. */
function isBehindRow(page: Page, line: number, cuts: readonly number[]): boolean {
  const isRule = delimiterColumns(page.text, lineStart(page, line), lineEnd(page, line)) > 0;
  return cuts.length > FEWEST_CELLS && !isRule && beginsRow(page, line);
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
