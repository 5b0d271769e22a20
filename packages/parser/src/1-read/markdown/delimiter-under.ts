import { isBlank, lineCount, lineEnd, lineStart, type Page } from "../page.ts";
import { delimiterColumns } from "./delimiter-row.ts";
import { hasPipe } from "./pipe-row.ts";

/** The line (from 0) of the delimiter row that belongs to a header, or -1: the next line, one blank line between. */
export function delimiterUnder(page: Page, line: number): number {
  const next = isBlank(page, line + 1) ? line + 2 : line + 1;
  if (next >= lineCount(page) || !hasPipe(page.text, lineStart(page, line), lineEnd(page, line))) return -1;
  const columns = delimiterColumns(page.text, lineStart(page, next), lineEnd(page, next));
  const own = delimiterColumns(page.text, lineStart(page, line), lineEnd(page, line));
  return columns > 0 && own === 0 ? next : -1;
}
