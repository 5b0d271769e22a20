import { captionAbove, type Draft } from "../draft.ts";
import { foldSpace } from "../fold-space.ts";
import { looksLikeHeader } from "../header-row.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 3;

const MOST_COLUMNS = 12;

/** A header cell is a name. */
const LONGEST_NAME = 40;

/** A longer line is no row of columns that somebody aligned. */
const LONGEST_ROW = 1000;

/** More lines than this are no cell. */
const MOST_ADDED = 40;

/** Dashes under each column, as Pandoc draws them. */
const RULE = /^\s*-{2,}(?:\s+-{2,})+\s*$/;
const KEY = /^(?:-?\d{1,9}|0x[\da-fA-F]{1,16}|[A-Za-z]{1,12}[-_.]?\d{1,9}|[A-Z][A-Z\d]*(?:[_.-][A-Z\d]+)+)$/;

/**
 * Reads a table whose columns are kept apart by two spaces or more, from its header (line from 0) on; gives the line
 * after it, or the same line where none begins. One column has a number, a constant or a code of its own in each row. A
 * line that begins where another column does goes on with the cell above it.
 *
 *     Code   Text                    Code | Text
 *     E1001  The lid is         →    E1001 | The lid is ⏎ open.
 *            open.                   E1002 | No paper.
 *     E1002  No paper.
 */
export function readAlignedColumns(page: Page, line: number, draft: Draft): number {
  const header = cellsAt(page, line);
  if (!areNames(header)) return line;
  const isRuled = RULE.test(lineText(page, line + 1));
  const first = isRuled ? line + 2 : line + 1;
  const least = isRuled ? 1 : LEAST_ROWS;
  const begun = readRows(page, { from: first, header, most: least, key: -1 });
  const key = keyOf(begun.rows, header.length);
  if (begun.rows.length < least || key < 0 || !looksLikeHeader(header, begun.rows)) return line;
  const { rows, next } = readRows(page, { from: first, header, most: Number.POSITIVE_INFINITY, key });
  draft.tables.push({
    format: "text",
    line: line + 1,
    headings: draft.open,
    caption: captionAbove(draft, line),
    header,
    rows,
  });
  return next;
}

interface Reach {
  /** First line, from 0. */
  readonly from: number;
  readonly header: readonly Cell[];
  readonly most: number;
  /** The column that must have a key in each row; -1 where it is not known yet. */
  readonly key: number;
}

/** The rows from a line on, and the line after them. */
function readRows(page: Page, { from, header, most, key }: Reach): { rows: TableRow[]; next: number } {
  const rows: TableRow[] = [];
  let next = from;
  for (let added = 0; next < lineCount(page); next++) {
    const cells = cellsAt(page, next);
    const row = inColumns(cells, header);
    if (row) {
      if (rows.length === most || (key >= 0 && !KEY.test(row[key]!.text))) break;
      rows.push({ cells: row, line: next + 1, column: cells[0]!.column });
      added = 0;
    } else if (++added > MOST_ADDED || !goOn(rows, cells)) break;
  }
  return { rows, next };
}

function areNames(header: readonly Cell[]): boolean {
  return (
    header.length >= 2 &&
    header.length <= MOST_COLUMNS &&
    header.every(({ text }) => text.length <= LONGEST_NAME && !KEY.test(text) && !/[.。:：]$/.test(text))
  );
}

/** A line cut where two spaces or more stand; nothing where it is blank, long or a list. */
function cellsAt(page: Page, line: number): readonly Cell[] {
  const text = lineText(page, line);
  if (text.length > LONGEST_ROW || text.indexOf("  ") < 0 || /^\s*(?:[-*+>|#]|\d+\.)\s/.test(text)) return [];
  return [...text.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: foldSpace(match[0]),
    line: line + 1,
    column: match.index + 1,
  }));
}

/** Cells under the columns of a header; `undefined` where they stand elsewhere. */
function inColumns(cells: readonly Cell[], header: readonly Cell[]): readonly Cell[] | undefined {
  if (cells.length === header.length) return cells;
  if (cells.length === 0 || cells.length > header.length) return undefined;
  const places = cells.map(({ column }) => header.findIndex((each) => each.column === column));
  if (places[0] !== 0 || places.includes(-1)) return undefined;
  return header.map(({ column }, index) => {
    const cell = cells[places.indexOf(index)];
    return cell ?? { text: "", line: cells[0]!.line, column };
  });
}

/** Appends cells to those of the last row that begin in the same places; `false` where there are none. */
function goOn(rows: TableRow[], cells: readonly Cell[]): boolean {
  const row = rows.at(-1);
  const known = row?.cells.map(({ column }) => column) ?? [];
  if (!row || cells.length === 0 || cells.some(({ column }) => known.indexOf(column) < 1)) return false;
  const whole = row.cells.map((cell) => {
    const more = cells.find(({ column }) => column === cell.column);
    return more ? { ...cell, text: `${cell.text}\n${more.text}`.trim() } : cell;
  });
  rows[rows.length - 1] = { ...row, cells: whole };
  return true;
}

/** The first column with a number, a constant or a code of its own in each row; -1 where none has. */
function keyOf(rows: readonly TableRow[], width: number): number {
  for (let column = 0; column < width; column++) {
    const texts = rows.map(({ cells }) => cells[column]!.text);
    if (texts.every((text) => KEY.test(text)) && new Set(texts).size === texts.length) return column;
  }
  return -1;
}
