import { isBlank, lineCount, lineEnd, lineStart, type Page } from "../page.ts";
import type { Cell } from "../table.ts";
import { readBrokenRow } from "./broken-row.ts";
import { delimiterColumns } from "./delimiter-row.ts";
import { pipeEnds } from "./pipe-row.ts";

/** A header over more lines than this is none. */
const MOST_LINES = 32;

/**
 * The header that begins in a line (from 0), each cell on a line of its own, and the line of the delimiter row below
 * it; `undefined` where no such header stands there.
 *
 *     |Code
 *
 *     |Message |         →  "Code" | "Message"
 *     |----|-------|
 */
export function readBrokenHeader(
  page: Page,
  line: number,
): { cells: readonly Cell[]; delimiter: number } | undefined {
  const first = pipeEnds(page.text, lineStart(page, line), lineEnd(page, line));
  if (!first.opens || first.closes) return undefined;
  const last = Math.min(lineCount(page), line + MOST_LINES);
  for (let at = line + 1; at < last; at++) {
    if (isBlank(page, at)) continue;
    const [start, end] = [lineStart(page, at), lineEnd(page, at)];
    const width = delimiterColumns(page.text, start, end);
    if (width > 0) {
      const header = readBrokenRow(page, line, width);
      return header?.next === at ? { cells: header.row.cells, delimiter: at } : undefined;
    }
    if (!pipeEnds(page.text, start, end).opens) return undefined;
  }
  return undefined;
}
