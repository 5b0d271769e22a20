import { captionAbove, type Draft } from "../draft.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import { readCsvTable } from "../rst/csv-table.ts";
import type { ContentLine, Directive } from "../rst/directive.ts";
import { readListTable } from "../rst/list-table.ts";
import { markdownText } from "./markdown-text.ts";

const OPEN = /^(\s*)(`{3,}|~{3,}|:{3,})\{(list-table|csv-table)\}\s*(.*)$/;
const OPTION = /^\s*:([\w-]+):(?:\s+(.*))?$/;

/**
 * Reads a fence that is a table directive, as MyST writes what reStructuredText writes with `..`; gives the line
 * (from 0) after it, or the same line where none opens. Other fences are samples.
 *
 *     ```{list-table} Errors
 *     :header-rows: 1
 *     * - Code
 *       - Text
 *     ```
 */
export function readDirectiveFence(page: Page, line: number, draft: Draft): number {
  const open = OPEN.exec(lineText(page, line));
  if (!open) return line;
  const [, indent, fence, name, argument] = open as unknown as [string, string, string, string, string];
  let end = line + 1;
  while (end < lineCount(page) && !lineText(page, end).trim().startsWith(fence)) end++;
  const directive = directiveOf(page, { line, end, name, argument, indent: indent.length });
  const content = contentOf(page, directive.body, end);
  const read = (name === "list-table" ? readListTable : readCsvTable)(directive, content);
  draft.tables.push({
    format: name === "list-table" ? "rst-list-table" : "rst-csv-table",
    line: line + 1,
    headings: draft.open,
    caption: markdownText(argument) || captionAbove(draft, line),
    header: read.header.at(-1)?.cells ?? [],
    rows: read.rows,
  });
  return Math.min(end + 1, lineCount(page));
}

function directiveOf(
  page: Page,
  {
    line,
    end,
    name,
    argument,
    indent,
  }: { line: number; end: number; name: string; argument: string; indent: number },
): Directive {
  const options = new Map<string, string>();
  const optionPlaces = new Map<string, { line: number; column: number }>();
  let body = line + 1;
  for (; body < end; body++) {
    const text = lineText(page, body);
    const option = OPTION.exec(text);
    if (!option) break;
    options.set(option[1]!, (option[2] ?? "").trim());
    optionPlaces.set(option[1]!, { line: body + 1, column: text.length - (option[2] ?? "").length + 1 });
  }
  return { name, substitution: "", argument, options, optionPlaces, indent, body };
}

function contentOf(page: Page, from: number, to: number): ContentLine[] {
  const lines: ContentLine[] = [];
  for (let line = from; line < to; line++) lines.push({ text: lineText(page, line), line, indent: 0 });
  const indent = lines.reduce(
    (least, { text }) => (text.trim() === "" ? least : Math.min(least, text.search(/\S/))),
    Number.POSITIVE_INFINITY,
  );
  return lines.map(({ text, line }) => ({ text: text.slice(indent), line, indent }));
}
