import { captionAbove, type Draft } from "../draft.ts";
import { readPipeRow } from "../markdown/pipe-row.ts";
import { isBlank, lineCount, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

/** A rule has no pipes, so it tells nothing of the columns. */
const RULED = /^\s*-{3,}\s*\|?\s*$/;

/** What is left of the end of a row whose rule stands below it. */
const LONE_PIPE = /^\s*\|\s*$/;

/** A row may be marked as a heading too, so that a link finds it. */
const HEADING_MARKS = /^\s*#{1,6}(?=\s)/;

/**
 * Reads a table whose header, and often each row, has a rule of dashes without pipes below it; gives the line after
 * the table, or the same line where none begins. Between rules a row may run over several lines.
 *
 *     Reason | Explanation
 *     ---                                     Reason   | Explanation
 *     `no_funds` | The account is empty.  →   no_funds | The account is empty.
 *     ---                                     no_card  | The card is gone.
 *     #### no_card | The card is gone.
 */
export function readRuledTable(page: Page, line: number, draft: Draft): number {
  const header = cellsAt(page, line);
  const below = isRule(page, line + 1) || !isLonePipe(page, line + 1) ? line + 1 : line + 2;
  if (header.length < 2 || !isRule(page, below)) return line;
  const from = below + 1;
  const width = header.length;
  const rule = firstRule(page, from, width);
  const [first] =
    rule < 0 ? plainRows(page, from, width) : rowsBetweenRules(page, from, { end: rule, width });
  if (first?.cells.length !== width) return line;
  const end = endOfLines(page, from, width);
  const rows = rule < 0 ? plainRows(page, from, width) : rowsBetweenRules(page, from, { end, width });
  draft.tables.push({
    format: "markdown",
    line: line + 1,
    headings: draft.open,
    caption: captionAbove(draft, line),
    header,
    rows,
  });
  return rule < 0 ? from + rows.length : end;
}

function isRule(page: Page, line: number): boolean {
  return line < lineCount(page) && RULED.test(lineText(page, line));
}

function isLonePipe(page: Page, line: number): boolean {
  return line < lineCount(page) && LONE_PIPE.test(lineText(page, line));
}

/** The first rule of a table, or -1. */
function firstRule(page: Page, from: number, width: number): number {
  for (let line = from; isInside(page, line, width); line++) if (isRule(page, line)) return line;
  return -1;
}

/** The line after a table whose body begins in a line. */
function endOfLines(page: Page, from: number, width: number): number {
  let end = from;
  while (isInside(page, end, width)) end++;
  return end;
}

/** Whether a table goes on in a line: it is not blank, or stands between a row and the rule over the next one. */
function isInside(page: Page, line: number, width: number): boolean {
  return line < lineCount(page) && (!isBlank(page, line) || isOverRule(page, line, width));
}

/** Whether a rule stands below a line, and a row below that. */
function isOverRule(page: Page, line: number, width: number): boolean {
  return isRule(page, line + 1) && line + 2 < lineCount(page) && cellsAt(page, line + 2).length === width;
}

/** One row a line, as wide as the header, up to the first that is not. */
function plainRows(page: Page, from: number, width: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let line = from; line < lineCount(page); line++) {
    const cells = cellsAt(page, line);
    if (cells.length !== width) break;
    rows.push({ cells, line: line + 1, column: cells[0]!.column });
  }
  return rows;
}

interface Block {
  readonly end: number;
  readonly width: number;
}

/**
 * One row between two rules; a line that goes on begins with the rest of the cell before, or after a pipe with the
 * next.
 */
function rowsBetweenRules(page: Page, from: number, { end, width }: Block): TableRow[] {
  const rows: { cells: Cell[]; line: number; column: number }[] = [];
  let open = false;
  for (let line = from; line < end; line++) {
    if (isRule(page, line)) {
      open = false;
      continue;
    }
    const [first, ...others] = isLonePipe(page, line) ? [] : cellsAt(page, line);
    if (!first) continue;
    const row = open ? rows.at(-1) : undefined;
    const last = row?.cells.pop();
    if (row && last) {
      row.cells.push(joined(last, first));
      for (const cell of others) row.cells.push(cell);
    } else rows.push({ cells: [first, ...others], line: line + 1, column: first.column });
    const { cells } = rows.at(-1)!;
    if (cells.length < width && /\|\s*$/.test(lineText(page, line)))
      cells.push({ text: "", line: line + 1, column: lineText(page, line).length + 1 });
    open = true;
  }
  return rows;
}

function joined(cell: Cell, rest: Cell): Cell {
  return cell.text === "" ? rest : { ...cell, text: `${cell.text}\n${rest.text}` };
}

function cellsAt(page: Page, line: number): readonly Cell[] {
  const text = lineText(page, line).replace(HEADING_MARKS, (marks) => " ".repeat(marks.length));
  return readPipeRow(text, line + 1);
}
