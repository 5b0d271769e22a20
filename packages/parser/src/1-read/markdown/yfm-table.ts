import { captionAbove, type Draft } from "../draft.ts";
import { looksLikeHeader } from "../header-row.ts";
import { lineAt, lineStart, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { blockCell } from "./block-cell.ts";
import { closingMark } from "./closing-mark.ts";
import { codeSpans } from "./code-spans.ts";

/**
 * Reads the table of Yandex Flavored Markdown that a line (from 0) opens; gives the line after it, or the same line
 * where none opens or it is never closed. A cell `>` is the one to its left again, a cell `^` the one above.
 *
 *     #|
 *     || **Code** | **Text** ||      Code | Text
 *     || `A.1`    | Gone     ||  →   A.1  | Gone
 *     || ^        | Lost     ||      A.1  | Lost
 *     |#
 */
export function readYfmTable(page: Page, line: number, draft: Draft): number {
  const open = lineText(page, line).indexOf("#|");
  if (!/^\s*#\|/.test(lineText(page, line))) return line;
  const from = lineStart(page, line) + open + 2;
  const end = closingMark(page, from, "|#");
  if (end < 0) return line;
  const rows = rowsBetween(page, from, end);
  repeatJoined(rows);
  const [head, ...rest] = rows.map(
    ({ cells }): TableRow => ({ cells, line: cells[0]!.line, column: cells[0]!.column }),
  );
  if (head) {
    const headed = looksLikeHeader(head.cells, rest);
    draft.tables.push({
      format: "yfm",
      line: line + 1,
      headings: draft.open,
      caption: captionAbove(draft, line),
      header: headed ? head.cells : [],
      rows: headed ? rest : [head, ...rest],
    });
  }
  return lineAt(page, end) + 1;
}

/** Cells between `||` and `||`, cut at pipes that are neither escaped nor in a code span. */
function rowsBetween(page: Page, from: number, to: number): { cells: Cell[] }[] {
  const { text } = page;
  const spans = codeSpans(text.slice(from, to));
  const rows: { cells: Cell[] }[] = [];
  let row: { cells: Cell[] } | undefined;
  let start = from;
  for (let at = from; at < to; at++) {
    const close = spans.get(at - from);
    if (close !== undefined) at = from + close;
    else if (text[at] === "\\") at++;
    else if (text[at] === "|") {
      row?.cells.push(blockCell(page, start, at));
      if (text[at + 1] === "|") {
        if (row) rows.push(row);
        row = row ? undefined : { cells: [] };
        at++;
      }
      start = at + 1;
    }
  }
  return rows;
}

function repeatJoined(rows: readonly { cells: Cell[] }[]): void {
  for (const [index, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const source =
        cell.text === ">"
          ? cells[column - 1]
          : cell.text === "^"
            ? rows[index - 1]?.cells[column]
            : undefined;
      if (source) cells[column] = source;
    }
  }
}
