import { captionAbove, type Draft } from "../draft.ts";
import { readPipeRow } from "../markdown/pipe-row.ts";
import { lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

const DELIMITER = /^:?-+:?$/;

/**
 * Reads the table that stands on one line (from 0) because its line ends were lost; gives the line after it, or the
 * same line where none stands. The dashes in it tell where the header ends, and how many columns there are.
 *
 *     | Code | Text | |---|---| | A.1 | Gone | | A.2 | Lost |  →  Code | Text, A.1 | Gone, A.2 | Lost
 */
export function readGluedTable(page: Page, line: number, draft: Draft): number {
  const cells = readPipeRow(lineText(page, line), line + 1);
  const first = cells.findIndex(({ text }) => DELIMITER.test(text));
  let last = first;
  while (DELIMITER.test(cells[last + 1]?.text ?? "")) last++;
  const width = last - first + 1;
  if (first < 2 || width < 2) return line;
  const header = cells.slice(0, first).filter(({ text }) => text !== "");
  const rows = dealt(cells.slice(last + 1), width);
  if (header.length !== width || rows.length === 0) return line;
  const caption = captionAbove(draft, line);
  draft.tables.push({ format: "text", line: line + 1, headings: draft.open, caption, header, rows });
  return line + 1;
}

/** Rows of a width; between two rows the glue has left an empty cell. */
function dealt(cells: readonly Cell[], width: number): TableRow[] {
  const rows: TableRow[] = [];
  let at = 0;
  while (at < cells.length) {
    if (cells[at]!.text === "" && (cells.length - at) % (width + 1) === 0) at++;
    const row = cells.slice(at, at + width);
    if (row.length > 0) rows.push({ cells: row, line: row[0]!.line, column: row[0]!.column });
    at += width;
  }
  return rows;
}
