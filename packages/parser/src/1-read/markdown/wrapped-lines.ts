import { isBlank, lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import { delimiterUnder } from "./delimiter-under.ts";
import { hasPipe, pipeRowAt } from "./pipe-row.ts";

/** A cell that goes on over more lines is text between tables. */
const MOST_LINES = 16;

/** What begins something else than text. */
const BLOCK = /^\s*(?:#{1,6}\s|>|`{3}|~{3}|[-*+]\s|\d+[.)]\s|<|\{)/;

/**
 * The line (from 0) of the next row of a table without closing pipes, whose last cell goes on in the lines up to there;
 * the same line where no such row of `width` cells stands right below them.
 *
 *     E1 | 400 | The lamp is out, or   ←  row
 *     the oil is.                      ←  `line`
 *     E2 | 404 | No lamp               ←  next row
 */
export function afterWrappedLines(page: Page, line: number, width: number): number {
  const last = Math.min(lineCount(page), line + MOST_LINES);
  for (let at = line; at < last; at++) {
    if (isBlank(page, at) || BLOCK.test(lineText(page, at))) return line;
    if (!hasPipe(page.text, lineStart(page, at), lineEnd(page, at))) continue;
    return pipeRowAt(page, at).width === width && delimiterUnder(page, at) < 0 ? at : line;
  }
  return line;
}
