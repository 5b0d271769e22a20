import { captionAbove, type Draft } from "../draft.ts";
import { looksLikeHeader } from "../header-row.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import type { TableRow } from "../table.ts";

/** Fewer lines than this may have tabs for another reason. */
const LEAST_LINES = 3;

/**
 * Reads rows whose cells are kept apart by tabs, as a browser copies a table; gives the line after them, or the same
 * line where no such rows stand. All of them have the same number of cells.
 *
 *     Code⇥Text          Code | Text
 *     A.1⇥Not found  →   A.1  | Not found
 *     A.2⇥Gone           A.2  | Gone
 */
export function readTabTable(page: Page, line: number, draft: Draft): number {
  const rows: TableRow[] = [];
  for (let next = line; next < lineCount(page); next++) {
    const row = rowOf(lineText(page, next), next);
    if (row.cells.length < 2 || row.cells.length !== (rows[0] ?? row).cells.length) break;
    rows.push(row);
  }
  if (rows.length < LEAST_LINES) return line;
  const [head, ...rest] = rows as [TableRow, ...TableRow[]];
  const headed = looksLikeHeader(head.cells, rest);
  draft.tables.push({
    format: "text",
    line: line + 1,
    headings: draft.open,
    caption: captionAbove(draft, line),
    header: headed ? head.cells : [],
    rows: headed ? rest : rows,
  });
  return line + rows.length;
}

/** The cells of a line; tabs before its text indent it, they keep nothing apart. */
function rowOf(text: string, line: number): TableRow {
  let at = text.length - text.trimStart().length;
  const start = at;
  const cells = text
    .slice(at)
    .split("\t")
    .map((raw) => {
      const column = at + (raw.length - raw.trimStart().length) + 1;
      at += raw.length + 1;
      return { text: raw.trim(), line: line + 1, column };
    });
  return { cells, line: line + 1, column: start + 1 };
}
