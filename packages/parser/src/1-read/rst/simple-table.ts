import { isBlank, lineCount, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import type { GridRows } from "./grid-rows.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

const BORDER = /^[ \t]*=+(?:[ \t]+=+)+[ \t]*$/;
const UNDERLINE = /^[ \t]*-+(?:[ \t]+-+)*[ \t]*$/;

/** A column of a simple table: where its text begins and ends; the last one has no end. */
interface Column {
  readonly from: number;
  readonly to: number;
}

interface OpenRow {
  readonly cells: { readonly lines: string[]; line: number; column: number }[];
  readonly line: number;
}

/**
 * Reads the simple table whose upper border is a line (from 0); `undefined` where none begins (docutils, "Simple
 * Tables"). A line whose first column is blank goes on with the row above; lines of dashes join columns.
 *
 *     =====  =========
 *     Code   Text
 *     =====  =========
 *     A.1    Not found
 *     =====  =========
 */
export function readSimpleTable(
  page: Page,
  line: number,
  substitutions?: Substitutions,
): (GridRows & { readonly next: number }) | undefined {
  const border = lineText(page, line);
  if (!BORDER.test(border)) return undefined;
  const columns = columnsOf(border);
  const end = lowerBorder(page, line);
  if (!end) return undefined;
  const rows: OpenRow[] = [];
  let heads = 0;
  for (let next = line + 1; next < end.last; next++) {
    const text = lineText(page, next);
    if (next === end.head) heads = rows.length;
    else if (!UNDERLINE.test(text) || isBlank(page, next)) addLine(rows, { text, line: next }, columns);
  }
  const read = rows.map(
    (row): TableRow => ({
      cells: row.cells.map(
        (cell): Cell => ({
          text: rstCellText(cell.lines, substitutions),
          line: cell.line,
          column: cell.column,
        }),
      ),
      line: row.line,
      column: columns[0]!.from + 1,
    }),
  );
  return { header: read.slice(0, heads), rows: read.slice(heads), next: end.last + 1 };
}

function columnsOf(border: string): Column[] {
  const columns: Column[] = [];
  for (const match of border.matchAll(/=+/g))
    columns.push({ from: match.index, to: match.index + match[0].length });
  return columns.map((column, i) => ({
    ...column,
    to: columns[i + 1] ? column.to : Number.POSITIVE_INFINITY,
  }));
}

/** The border under the header, where there is one, and the last border: a blank line or the end follows it. */
function lowerBorder(page: Page, line: number): { head: number; last: number } | undefined {
  let head = -1;
  for (let next = line + 1; next < lineCount(page); next++) {
    if (!BORDER.test(lineText(page, next))) continue;
    if (next + 1 >= lineCount(page) || isBlank(page, next + 1)) return { head, last: next };
    if (head >= 0) return { head, last: next };
    head = next;
  }
  return head < 0 ? undefined : { head: -1, last: head };
}

function addLine(
  rows: OpenRow[],
  { text, line }: { text: string; line: number },
  columns: readonly Column[],
): void {
  const continues = text.slice(columns[0]!.from, columns[0]!.to).trim() === "";
  if (continues && rows.length === 0) return;
  if (!continues) {
    rows.push({
      cells: columns.map(({ from }) => ({
        lines: [],
        line: line + 1,
        column: Math.min(from, text.length) + 1,
      })),
      line: line + 1,
    });
  }
  const row = rows.at(-1)!;
  for (const [index, { from, to }] of columns.entries()) {
    const raw = text.slice(from, to);
    const cell = row.cells[index]!;
    const first = raw.search(/\S/);
    if (first >= 0 && cell.lines.every((other) => other.trim() === "")) {
      cell.line = line + 1;
      cell.column = from + first + 1;
    }
    cell.lines.push(raw);
  }
}
