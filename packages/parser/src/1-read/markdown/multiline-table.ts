import { captionAbove, type Draft } from "../draft.ts";
import { isBlank, lineCount, lineText, type Page } from "../page.ts";
import { displayColumns, isEven } from "../rst/display-columns.ts";
import type { Cell, TableRow } from "../table.ts";
import { markdownText } from "./markdown-text.ts";

/** The first and the last line of a table. */
const FRAME = /^ {0,3}-{10,}[ \t]*$/;

/** Dashes under each column, one space or more between them. */
const RULE = /^ {0,3}-{2,}(?: +-{2,})+[ \t]*$/;

/** A header of more lines than this is text that happens to stand between rules. */
const MOST_HEADER_LINES = 4;

/** Where the columns of a table begin on a screen, from 0; the first one begins with the line. */
type Columns = readonly number[];

/**
 * Reads a table as Pandoc writes it whose rows run over lines and have a blank line between them (Pandoc User's Guide,
 * "multiline_tables"), from its first line (from 0) on; gives the line after it, or the same line where none begins.
 *
 *     --------------------
 *      Code   Text
 *     ------- ------------      Code | Text
 *      A.1    It is         →   A.1  | It is gone.
 *             gone.             A.2  | No paper.
 *
 *      A.2    No paper.
 *     --------------------
 */
export function readMultilineTable(page: Page, line: number, draft: Draft): number {
  if (!FRAME.test(lineText(page, line))) return line;
  const rule = ruleBelow(page, line);
  if (rule < 0) return line;
  const end = endBelow(page, rule + 1);
  if (end < 0) return line;
  const columns = columnsOf(lineText(page, rule));
  const rows = rowsBetween(page, { from: rule + 1, to: end }, columns);
  const [header] = rowsBetween(page, { from: line + 1, to: rule }, columns);
  if (!header || rows.length === 0) return line;
  draft.tables.push({
    format: "markdown",
    line: line + 1,
    headings: draft.open,
    caption: captionAbove(draft, line),
    header: header.cells,
    rows,
  });
  return end + 1;
}

/** The line of dashes under the header that begins below a line; -1 where none stands. */
function ruleBelow(page: Page, line: number): number {
  for (let at = line + 2; at <= line + 1 + MOST_HEADER_LINES && at < lineCount(page); at++) {
    if (isBlank(page, at - 1)) return -1;
    if (RULE.test(lineText(page, at))) return at;
  }
  return -1;
}

/** The last line of a table whose rows begin in a line; -1 where another one begins before it ends. */
function endBelow(page: Page, from: number): number {
  for (let line = from; line < lineCount(page); line++) {
    const text = lineText(page, line);
    if (FRAME.test(text)) return line;
    if (RULE.test(text)) return -1;
  }
  return -1;
}

function columnsOf(rule: string): Columns {
  return [...rule.matchAll(/-+/g)].map(({ index: column }, index) => (index === 0 ? 0 : column));
}

/** The rows between two lines, blank lines between them. */
function rowsBetween(page: Page, { from, to }: { from: number; to: number }, columns: Columns): TableRow[] {
  const rows: TableRow[] = [];
  for (let line = from; line < to; line++) {
    const first = line;
    while (line < to && !isBlank(page, line)) line++;
    if (line > first) rows.push(rowOf(page, { from: first, to: line }, columns));
  }
  return rows;
}

/** What stands in each column of some lines; the last one reaches as far as they do. */
function rowOf(page: Page, { from, to }: { from: number; to: number }, columns: Columns): TableRow {
  const parts: Cell[][] = columns.map(() => []);
  for (let line = from; line < to; line++) {
    const text = lineText(page, line);
    const offsets = offsetsOf(text, columns);
    for (const [index, offset] of offsets.entries()) {
      const raw = text.slice(offset, offsets[index + 1]);
      const column = offset + raw.length - raw.trimStart().length + 1;
      if (raw.trim() !== "") parts[index]!.push({ text: raw.trim(), line: line + 1, column });
    }
  }
  const cells = parts.map((lines, index): Cell => {
    const [first] = lines;
    if (!first) return { text: "", line: from + 1, column: columns[index]! + 1 };
    return { ...first, text: markdownText(lines.map(({ text }) => text).join(" ")) };
  });
  return { cells, line: from + 1, column: cells[0]!.column };
}

/** Where columns of a screen stand in a line: a wide character takes two of them. */
function offsetsOf(text: string, columns: Columns): readonly number[] {
  if (isEven(text)) return columns;
  const shown = displayColumns(text);
  return columns.map((column) => shown.slice(0, column).join("").length);
}
