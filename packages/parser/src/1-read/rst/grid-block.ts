import { lineCount, lineEnd, lineStart, type Page } from "../page.ts";

/** Lines of a grid table (from 0, end exclusive) and the column (from 0) of its left border. */
export interface GridBlock {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

/** The character codes of a corner and of the side of a cell. */
export const CORNER = 0x2b;
export const BAR = 0x7c;

/** The line (from 0) after the last border among the lines that go on with a grid; `from` where there is none. */
export function endOfGrid(page: Page, from: number, indent: number): number {
  let next = from;
  while (next < lineCount(page) && isGridLine(page, next, indent)) next++;
  while (next > from && page.text.charCodeAt(lineStart(page, next - 1) + indent) !== CORNER) next--;
  return next;
}

function isGridLine(page: Page, line: number, indent: number): boolean {
  const unit = page.text.charCodeAt(lineStart(page, line) + indent);
  return (unit === CORNER || unit === BAR) && lineEnd(page, line) > lineStart(page, line) + indent;
}
