import type { Draft, LooseLine } from "../draft.ts";
import { looksLikeHeader, sameTexts } from "../header-row.ts";
import type { Cell, Table, TableRow } from "../table.ts";
import { lineKind } from "./line-kind.ts";

/** Header cells are names, not sentences. */
const LONGEST_NAME = 60;

/** Lines that came from rows: where they begin in a run of lines, how many rows, how wide. */
export interface Stack {
  readonly start: number;
  readonly rows: number;
  readonly width: number;
}

/** What the tables of a run of lines are added to. */
export interface StackPage {
  readonly draft: Draft;
  readonly run: readonly LooseLine[];
  /** Index of the first line that no table has yet. */
  readonly from: number;
  /** Tables without rows: line → index. */
  readonly empty: ReadonlyMap<number, number>;
}

/** The tables of a draft that have a header and no rows. */
export function emptyTables({ tables }: Draft): ReadonlyMap<number, number> {
  return new Map(tables.flatMap(({ line, rows }, index) => (rows.length === 0 ? [[line, index]] : [])));
}

/** The header of a stack, and the rows that its table has; more may be added to them. */
export interface HeadedRows {
  readonly header: readonly Cell[];
  readonly rows: TableRow[];
}

/** Rows right before those of a stack, and where they begin in the run. */
export interface RowsBefore {
  readonly start: number;
  readonly rows: readonly TableRow[];
}

/**
 * Adds the table of a stack to a draft. Its header stands above it, or is its first row, or alone with the pipes that
 * the rows have lost.
 */
export function addStack(
  { draft: { tables }, run, empty }: StackPage,
  stack: Stack,
  before: RowsBefore = { start: stack.start, rows: [] },
): HeadedRows {
  const all = [...before.rows, ...stackRows(run, stack)];
  const first = all[0]!.line;
  const above = [3, 2, 1, 0].map((distance) => empty.get(first - distance));
  const index = above.find((each) => each !== undefined && isEmpty(tables[each]!, stack.width));
  if (index !== undefined) {
    tables[index] = { ...tables[index]!, format: "text", rows: all };
    return { header: tables[index].header, rows: all };
  }
  const inside = headerInside(all);
  const { header, rows } = inside ?? { header: headerAbove(run, before.start, all), rows: all };
  const title = run[before.start - 1 - (inside ? 0 : header.length)]?.text ?? "";
  const caption = title.length <= 80 ? title : "";
  tables.push({ format: "text", line: header[0]?.line ?? first, headings: [], caption, header, rows });
  return { header, rows };
}

function isEmpty({ rows, header }: Table, width: number): boolean {
  return rows.length === 0 && header.length === width;
}

/** The rows of a stack, a line a cell. */
export function stackRows(run: readonly LooseLine[], { start, rows, width }: Stack): TableRow[] {
  return Array.from({ length: rows }, (_, row): TableRow => {
    const at = start + row * width;
    const cells = run.slice(at, at + width).map(lineCell);
    return { cells, line: cells[0]!.line, column: 1 };
  });
}

/** The first row where its words are names of columns, and the rows without it: two columns of them say it twice. */
function headerInside(all: readonly TableRow[]): HeadedRows | undefined {
  const [first, ...others] = all as [TableRow, ...TableRow[]];
  const areWords = first.cells.every(({ text }) => lineKind(text) === "token");
  if (!areWords || others.length === 0 || !looksLikeHeader(first.cells, others)) return undefined;
  return { header: first.cells, rows: others.filter(({ cells }) => !sameTexts(cells, first.cells)) };
}

/** The lines above the first row where they are names of columns, one for each. */
function headerAbove(run: readonly LooseLine[], start: number, rows: readonly TableRow[]): readonly Cell[] {
  const width = rows[0]!.cells.length;
  const above = run.slice(Math.max(0, start - width), start).map(lineCell);
  const headed =
    above.length === width &&
    above.every(({ text }) => text.length <= LONGEST_NAME && !/[.。:：]$|^-?\d+$/.test(text)) &&
    looksLikeHeader(above, rows);
  return headed ? above : [];
}

/** A line as a cell of its own. */
export function lineCell({ text, line, column = 1 }: LooseLine): Cell {
  return { text, line: line + 1, column };
}
