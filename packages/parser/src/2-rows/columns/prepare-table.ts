import { constant } from "../../1-read/constant.ts";
import type { Cell, Table, TableRow } from "../../1-read/table.ts";
import { alignRow, type Layout } from "../cells/align-row.ts";
import { keepsColumns } from "../formats-of-records.ts";
import { type HeaderMatch, matchHeader } from "../headers/match-header.ts";
import { isCodeLike, shapeOf } from "../values/code-shape.ts";

/** A table made ready for recognising: its true header, its width, and a sample of what stands in each column. */
export interface PreparedTable {
  readonly table: Table;
  readonly width: number;
  readonly matches: readonly HeaderMatch[];
  /** Texts of a column in the sampled rows. */
  readonly columnTexts: readonly (readonly string[])[];
}

const sampleSize = 200;

/** No table that people read has more; what its rows have beyond is said to be surplus. */
const mostColumns = 1000;

/**
 * Makes a table ready: a header that is data in truth becomes a row, a sample of the rows is put under the columns.
 * `header` is what the user says: whether the first row is the header.
 */
export function prepareTable(original: Table, header?: boolean): PreparedTable {
  const table = withHeaderAs(header, original);
  const width = widthOf(table);
  const matches = Array.from({ length: width }, (_, index) => matchHeader(table.header[index]?.text ?? ""));
  const layout = { ...layoutByHeader(matches, width), fixed: keepsColumns(table.format) };
  const sample = sampled(table.rows).map((row) => alignRow(row, layout).cells);
  const columnTexts = matches.map((_, index) => sample.map((cells) => cells[index]?.text ?? ""));
  return { table, width, matches, columnTexts };
}

/** Columns: the header's, or the usual row's where it is wider. */
function widthOf(table: Table): number {
  const counts = new Map<number, number>();
  for (const row of sampled(table.rows)) {
    let length = row.cells.length;
    while (length > 0 && row.cells[length - 1]!.text === "") length--;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [usual = 0, times = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const isUsual = table.header.length === 0 || times * 2 > Math.min(sampleSize, table.rows.length);
  return Math.min(mostColumns, Math.max(table.header.length, isUsual ? usual : 0));
}

function sampled(rows: readonly TableRow[]): readonly TableRow[] {
  if (rows.length <= sampleSize) return rows;
  const step = rows.length / sampleSize;
  return Array.from({ length: sampleSize }, (_, index) => rows[Math.floor(index * step)]!);
}

/** The cells of sampled rows, for those who ask column by column: a row may read its cells each time. */
function sampledCells(rows: readonly TableRow[]): readonly (readonly Cell[])[] {
  return sampled(rows).map(({ cells }) => cells);
}

/** Where status and code stand by the header alone; good enough to put shifted rows in their place. */
function layoutByHeader(matches: readonly HeaderMatch[], columns: number): Layout {
  const strongest = (role: "httpStatus" | "code"): number => {
    let best = -1;
    let bestStrength = 0.4;
    for (const [index, match] of matches.entries()) {
      const strength = match.strengths.get(role) ?? 0;
      if (strength > bestStrength) [best, bestStrength] = [index, strength];
    }
    return best;
  };
  const httpStatus = strongest("httpStatus");
  const code = strongest("code");
  return { columns, httpStatus: httpStatus === code ? -1 : httpStatus, code };
}

/**
 * A table without a header whose first row was taken for one: one of its cells has the shape of the codes, and its
 * words say nothing, or no more than a text about errors does: `1001 | 参数错误`.
 */
function withTrueHeader(table: Table): Table {
  const { header, rows } = table;
  if (header.every((cell) => cell.text === "") && isHeader(rows)) return withHeader(table);
  const strengths = header.flatMap(({ text }) => [...matchHeader(text).strengths.values()]);
  if (header.length === 0 || strengths.some((each) => each >= 0.55)) return table;
  const sample = sampledCells(rows);
  const isData = header.some(
    ({ text }, index) =>
      /[\d_]/.test(text) &&
      isCodeLike(text) &&
      (strengths.length === 0 || /^-?\d+$/.test(text)) &&
      sharesShape({ text }, sample, index),
  );
  return isData ? withoutHeader(table) : table;
}

/** A table whose first row is the header, or is data, as the user says or as it looks. */
function withHeaderAs(isHeader: boolean | undefined, table: Table): Table {
  // The groups of a pattern are the header, and nothing else can be.
  if (table.format === "pattern") return table;
  if (isHeader === undefined) return withTrueHeader(table);
  if (isHeader) return table.rows.length === 0 ? table : withHeader(table);
  return table.header.length === 0 ? table : withoutHeader(table);
}

function withoutHeader(table: Table): Table {
  const { header, rows } = table;
  const first = header.find((cell) => cell.text !== "") ?? header[0]!;
  return { ...table, header: [], rows: [{ cells: header, line: first.line, column: first.column }, ...rows] };
}

/** What no header says: a number, a sentence. */
const noHeader = /^-?\d+$|[.。!！?？]$|.{61}/su;

/** Whether the first row begins with a constant as the others do, and says more than a name beside it. */
function hasCodeOfRows([first, ...others]: readonly TableRow[]): boolean {
  const cells = first?.cells ?? [];
  const sample = sampledCells(others);
  return cells.some(
    ({ text }, column) =>
      constant.test(text) &&
      others.length > 0 &&
      sample.every((row) => constant.test(row[column]?.text ?? "")) &&
      cells.some((cell) => cell.text.split(/\s+/u).length > 3),
  );
}

/** Whether the first row has the words of a header: two known ones at least, and hardly anything else. */
function isHeader(rows: readonly TableRow[]): boolean {
  const filled = rows[0]?.cells.filter((cell) => cell.text !== "") ?? [];
  if (filled.some((cell) => noHeader.test(cell.text)) || hasCodeOfRows(rows)) return false;
  const known = filled.filter((cell) =>
    [...matchHeader(cell.text).strengths.values()].some((each) => each >= 0.5),
  );
  return new Set(known.map((cell) => cell.text)).size >= 2 && known.length >= filled.length * 0.6;
}

function withHeader(table: Table): Table {
  return { ...table, header: table.rows[0]?.cells ?? [], rows: table.rows.slice(1) };
}

function sharesShape(cell: Pick<Cell, "text">, sample: readonly (readonly Cell[])[], index: number): boolean {
  const shape = shapeOf(cell.text);
  const same = sample.filter((row) => shapeOf(row[index]?.text ?? "") === shape).length;
  return same > 0 && same >= sample.length * 0.3;
}
