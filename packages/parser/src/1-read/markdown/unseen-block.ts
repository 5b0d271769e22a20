import { lineAt, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import { closingMark } from "./closing-mark.ts";

/** Blocks that readers of a page do not see: what begins one at the beginning of a line, and what ends it. */
const BLOCKS: readonly { readonly open: RegExp; readonly close: string; readonly of: string }[] = [
  { open: /^<!--/, close: "-->", of: "HTML" },
  { open: /^\{\/\*/, close: "*/}", of: "MDX" },
  { open: /^\{\{-?\s*\/\*/, close: "*/", of: "Hugo, Go templates" },
  { open: /^\{#(?:\s|$)/, close: "#}", of: "Jinja, Nunjucks, Twig" },
  { open: /^\{%-?\s*comment\b/, close: "endcomment", of: "Liquid, Django" },
  { open: /^\{\{[%<]\s*comment\b/, close: "/comment", of: "Hugo shortcodes" },
];

/** A line that is nothing but a call of a template language. */
const CALL = /^(?:\{%.*%\}|\{\{.*\}\}|\{:.*\})$/;

/**
 * The line (from 0) after the block that begins in a line and that readers do not see, such as a comment; the same line
 * where none begins. A comment that is never closed is its first line alone.
 */
export function afterUnseenBlock(page: Page, line: number): number {
  const start = lineStart(page, line);
  const text = page.text.slice(start, Math.min(lineEnd(page, line), start + 200)).trimStart();
  const block = BLOCKS.find(({ open }) => open.test(text));
  if (!block) return line;
  const close = closingMark(page, start + block.open.exec(text)![0].length, block.close);
  if (close < 0) return block.of === "HTML" ? line + 1 : line;
  const last = lineAt(page, close + block.close.length - 1);
  const rest = page.text.slice(close + block.close.length, lineEnd(page, last));
  const again = block.of === "HTML" ? rest.lastIndexOf("<!--") : -1;
  const end = again < 0 ? -1 : closingMark(page, close + block.close.length + again, block.close);
  return (end < 0 ? last : lineAt(page, end)) + 1;
}

/** Whether a line is a call of a template language and nothing else: `{% include "rows.md" %}`, `{{< row >}}`. */
export function isTemplateCall(text: string): boolean {
  return CALL.test(text.trim());
}

/** More lines than this between two rows are no aside. */
const MOST_LINES = 200;

/**
 * The line (from 0) after the calls and unseen blocks that begin in a line; the same line where none begins, or where
 * they are more than stand between the rows of a table.
 */
export function afterUnseenLines(page: Page, line: number): number {
  let next = line;
  while (next < page.starts.length - 1 && next - line < MOST_LINES) {
    const after = isTemplateCall(lineText(page, next)) ? next + 1 : afterUnseenBlock(page, next);
    if (after === next) return next;
    next = after;
  }
  return next - line < MOST_LINES ? next : line;
}
