import { addHeading, addSample, type Draft } from "../draft.ts";
import { closingTag } from "../html/closing-tag.ts";
import { entityText } from "../html/entity-text.ts";
import { readHtmlPart, readHtmlTable } from "../html/read-html.ts";
import { lineAt, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import { cellParagraphs } from "./cell-paragraphs.ts";
import { markdownText } from "./markdown-text.ts";

const TABLE = /<table(?=[\s>])/i;
const LIST = /^\s*<dl(?=[\s>])/i;
const HEADING = /^\s*<h([1-6])(?:\s[^>]*)?>(.*?)(?:<\/h[1-6]>|$)/i;
const VERBATIM = /^\s*<(pre|script|style)(?=[\s>])/i;

/**
 * Reads what HTML begins in a line (from 0) of a Markdown page: a table, a list of terms, a heading, a `<pre>`; gives
 * the line after it, or the same line where the line is prose with tags in it.
 */
export function readHtmlBlock(page: Page, line: number, draft: Draft): number {
  const text = lineText(page, line);
  const start = lineStart(page, line);
  const table = TABLE.exec(text);
  if (table) {
    const inside = { offset: start + table.index, paragraphs: cellParagraphs };
    return afterOffset(page, line, readHtmlTable(page, inside, draft));
  }
  const list = LIST.test(text) ? closingTag(page, start, "dl") : -1;
  if (list >= 0) {
    readHtmlPart(page, { from: start, to: list + "</dl>".length }, draft);
    return afterOffset(page, line, list + 1);
  }
  const heading = HEADING.exec(text);
  if (heading) {
    const title = markdownText(heading[2]!);
    if (title !== "") addHeading(draft, { text: title, level: Number(heading[1]), line: line + 1 });
    return line + 1;
  }
  return readVerbatim(page, line, draft);
}

/** The line to go on with after an offset; the rest of a line after a table is passed over. */
function afterOffset(page: Page, line: number, offset: number): number {
  return Math.max(line, lineAt(page, Math.max(0, offset - 1))) + 1;
}

function readVerbatim(page: Page, line: number, draft: Draft): number {
  const open = VERBATIM.exec(lineText(page, line));
  if (!open) return line;
  const close = closingTag(page, lineStart(page, line), open[1]!);
  if (close < 0) return line;
  const next = lineAt(page, close);
  if (open[1]!.toLowerCase() === "pre") {
    const inner = page.text.slice(lineStart(page, line) + open[0].length, lineEnd(page, next));
    addSample(draft, line, entityText(inner.replace(/^[^>]*>|<[^<>]*>/g, "")));
  }
  return next + 1;
}
