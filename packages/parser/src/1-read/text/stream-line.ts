import { delimiterColumns } from "../markdown/delimiter-row.ts";
import { pipeEnds, readPipeRow } from "../markdown/pipe-row.ts";
import { isBlank, lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import type { Cell } from "../table.ts";

/** One line of a stream of cells. */
export interface StreamLine {
  readonly cells: readonly Cell[];
  /** The line is a pipe and nothing else: the start of a row, or an empty cell. */
  readonly lone: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Columns of a delimiter row, else 0. */
  readonly delimiter: number;
}

/** A line of a stream of cells; `undefined` where it has no pipe at its ends and is no delimiter row. */
export function readStreamLine(page: Page, line: number): StreamLine | undefined {
  const start = lineStart(page, line);
  const end = lineEnd(page, line);
  const { opens, closes } = pipeEnds(page.text, start, end);
  const delimiter = delimiterColumns(page.text, start, end);
  if (!opens && !closes && delimiter === 0) return undefined;
  const cells = delimiter > 0 ? [] : readPipeRow(page.text.slice(start, end), line + 1);
  return { cells, lone: delimiter === 0 && cells.length === 0, opens, closes, delimiter };
}

/** Whether a line is blank, and the next one part of a stream of cells. */
export function isSeam(page: Page, line: number): boolean {
  return line + 1 < lineCount(page) && isBlank(page, line) && readStreamLine(page, line + 1) !== undefined;
}

/**
 * Whether lone pipes begin in a line, one below the other or with blank lines between. No row begins with three of
 * them: they are what is left of a table of blank cells.
 */
export function isFirstOfLonePipes(page: Page, line: number): boolean {
  let at = line;
  for (let pipes = 0; pipes < 3; pipes++) {
    if (pipes > 0 && isBlank(page, at)) at++;
    if (!isLonePipe(page, at++)) return false;
  }
  return true;
}

function isLonePipe(page: Page, line: number): boolean {
  return line < lineCount(page) && lineText(page, line).trim() === "|";
}
