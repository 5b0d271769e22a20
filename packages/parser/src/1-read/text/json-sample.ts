import { addSample, type Draft } from "../draft.ts";
import { lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";

/** A body longer than this is no sample of an error. */
const MOST_LINES = 400;

/**
 * Reads a JSON body that stands on the page without a fence, from the line (from 0) that begins with its brace;
 * gives the offset after its last brace, or -1 where no such body stands. What is glued behind it is prose.
 *
 *     {
 *     "code": "A.1",
 *     "message": "Not found."
 *     } Error codes            →  sample `{…}`, then "Error codes"
 */
export function readJsonSample(page: Page, line: number, draft: Draft): number {
  const first = lineText(page, line).trimStart();
  if (!/^(?:\{(?![%{:#|])|\[\s*(?:\{|$))/.test(first)) return -1;
  const start = lineEnd(page, line) - first.length;
  const limit = lineEnd(page, Math.min(lineCount(page) - 1, line + MOST_LINES));
  const end = closingBrace(page.text, start, limit);
  if (end < 0) return -1;
  const text = page.text.slice(start, end);
  if (!/["'“”]?[\w.-]+["'“”]?\s*[:：=]/.test(text)) return -1;
  addSample(draft, line, text);
  return end;
}

/** Offset after the brace that closes the one at `start`; braces in double quotes are text. */
function closingBrace(text: string, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text[at];
    if (character === '"') {
      const close = closingQuote(text, at, limit);
      if (close > 0) at = close;
    } else if (character === "{" || character === "[") {
      depth++;
    } else if ((character === "}" || character === "]") && --depth === 0) {
      return at + 1;
    }
  }
  return -1;
}

/** A string ends in its own line; a quote that does not is a typo. */
function closingQuote(text: string, open: number, limit: number): number {
  for (let at = open + 1; at < limit; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === '"') return at;
    else if (character === "\n") return -1;
  }
  return -1;
}

/** The line (from 0) that goes on after a sample, and its text from there. */
export function restOfLine(page: Page, line: number, offset: number): { next: number; rest: string } {
  let last = line;
  while (last + 1 < lineCount(page) && lineStart(page, last + 1) <= offset) last++;
  return { next: last + 1, rest: page.text.slice(offset, lineEnd(page, last)).trim() };
}
