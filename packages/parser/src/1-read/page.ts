import type { SourceText } from "../source-text.ts";

/**
 * A document as lines. Line `i` (from 0) is `text.slice(starts[i], starts[i + 1] - 1)`: line ends are single `\n`,
 * and one start more than there are lines stands at the end.
 */
export interface Page {
  readonly path: string;
  readonly text: string;
  readonly starts: readonly number[];
}

/**
 * A text whose lines end with LF, as they do with CRLF, CR and NEL. The separators of lines and paragraphs, which come
 * out of text fields, are spaces inside of a line. None of it changes the line or the column of anything.
 */
export function withLineFeeds(text: string): string {
  let plain = text;
  if (plain.includes("\r") || plain.includes("\u0085")) plain = plain.replace(/\r\n?|\u0085/g, "\n");
  if (plain.includes("\u2028") || plain.includes("\u2029")) plain = plain.replace(/[\u2028\u2029]/g, " ");
  return plain;
}

/** The lines of a source. A byte-order mark at the beginning is no text. */
export function pageOf(source: Pick<SourceText, "path" | "text">): Page {
  const marked = source.text.charCodeAt(0) === 0xfeff;
  const text = withLineFeeds(marked ? source.text.slice(1) : source.text);
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  if (starts[starts.length - 1] === text.length && starts.length > 1) starts.pop();
  starts.push(text.length + (text.endsWith("\n") && text.length > 0 ? 0 : 1));
  return { path: source.path, text, starts };
}

/** How many lines the page has; a line end at the very end begins no further line. */
export function lineCount(page: Page): number {
  return page.starts.length - 1;
}

/** Offset of the first character of a line (from 0). */
export function lineStart(page: Page, line: number): number {
  return page.starts[line] ?? page.text.length;
}

/** Offset after the last character of a line (from 0), before its line end. */
export function lineEnd(page: Page, line: number): number {
  return (page.starts[line + 1] ?? page.text.length + 1) - 1;
}

/** The text of a line (from 0) without its line end. */
export function lineText(page: Page, line: number): string {
  return page.text.slice(lineStart(page, line), lineEnd(page, line));
}

/** The line (from 0) that an offset lies in. */
export function lineAt(page: Page, offset: number): number {
  let low = 0;
  let high = page.starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and column, both from 1, of an offset. */
export function placeAt(page: Page, offset: number): { readonly line: number; readonly column: number } {
  const line = lineAt(page, offset);
  return { line: line + 1, column: offset - lineStart(page, line) + 1 };
}

/** Whether a line (from 0) is outside of the page or has nothing but white space. */
export function isBlank(page: Page, line: number): boolean {
  return lineText(page, line).trim() === "";
}
