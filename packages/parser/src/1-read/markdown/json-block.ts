import { diagnose } from "@errcat/diagnostics";
import { addSample, captionAbove, type Draft } from "../draft.ts";
import { lineAt, lineEnd, lineText, type Page, placeAt } from "../page.ts";
import { type DataField, DataProblem, type DataValue } from "../records/data-value.ts";
import { jsonValue } from "../records/json-value.ts";
import type { Cell, TableRow } from "../table.ts";
import { MOST_CELLS, MOST_COLUMNS } from "../table-limits.ts";
import { closingMark } from "./closing-mark.ts";
import { markdownText } from "./markdown-text.ts";

const OPEN = /^\s*\[block:([\w-]+)\]\s*$/;

/**
 * Reads the block of JSON that a line (from 0) opens, as ReadMe writes what Markdown cannot say; gives the line after
 * it, or the same line where none opens. Tables and samples are read, what else there is shows no text of its own.
 *
 *     [block:parameters]
 *     { "data": { "h-0": "Code", "h-1": "Text",        Code | Text
 *                 "0-0": "`A.1`", "0-1": "Gone" } }  →  A.1  | Gone
 *     [/block]
 */
export function readJsonBlock(page: Page, line: number, draft: Draft): number {
  const kind = OPEN.exec(lineText(page, line))?.[1];
  if (kind === undefined) return line;
  const from = lineEnd(page, line);
  const end = closingMark(page, from, "[/block]");
  if (end < 0) return line;
  const value = jsonValue(page.text.slice(from, end));
  if (!(value instanceof DataProblem)) {
    if (kind === "parameters") addTable(page, draft, { line, from, cells: fieldOf(value, "data") });
    if (kind === "code") addSamples(draft, line, fieldOf(value, "codes"));
  }
  return lineAt(page, end) + 1;
}

function fieldOf(value: DataValue, name: string): DataValue | undefined {
  return value.kind === "object" ? value.fields.find(({ key }) => key === name)?.value : undefined;
}

function addSamples(draft: Draft, line: number, codes: DataValue | undefined): void {
  for (const item of codes?.kind === "array" ? codes.items : []) {
    const code = fieldOf(item, "code");
    if (code?.kind === "scalar") addSample(draft, line, code.text);
  }
}

interface BlockTable {
  readonly line: number;
  /** Offset of the JSON in the page. */
  readonly from: number;
  readonly cells: DataValue | undefined;
}

/** Cells are named by row and column, those of the header by `h` and column. */
const CELL = /^(h|\d{1,9})-(\d{1,9})$/;

function addTable(page: Page, draft: Draft, { line, from, cells }: BlockTable): void {
  const rows = new Map<number, Map<number, DataField>>();
  for (const field of cells?.kind === "object" ? cells.fields : []) {
    const [, row, column] = CELL.exec(field.key) ?? [];
    if (row === undefined) continue;
    const number = row === "h" ? -1 : Number(row);
    const known = rows.get(number) ?? new Map<number, DataField>();
    rows.set(number, known.set(Number(column), field));
  }
  if (rows.size === 0) return;
  const columns = columnsOf(rows, () => {
    const place = { file: page.path, line: line + 1, column: 1 };
    draft.report(diagnose("read/too-large", { limit: MOST_COLUMNS, things: "columns" }, { place }));
  });
  const read = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([number, row]) => ({ number, row: rowOf(page, { row, columns, from, line }) }));
  const [head, ...others] = read;
  const headed = head!.number === -1;
  draft.tables.push({
    format: "markdown",
    line: line + 1,
    headings: draft.open,
    caption: captionAbove(draft, line),
    header: headed ? head!.row.cells : [],
    rows: (headed ? others : read).map(({ row }) => row),
  });
}

/** The numbers of the columns that have cells, in order. */
function columnsOf(rows: ReadonlyMap<number, ReadonlyMap<number, unknown>>, cut: () => void): number[] {
  const columns = new Set<number>();
  for (const row of rows.values()) for (const column of row.keys()) columns.add(column);
  const most = Math.max(1, Math.min(MOST_COLUMNS, Math.floor(MOST_CELLS / rows.size)));
  if (columns.size > most) cut();
  return [...columns].sort((one, other) => one - other).slice(0, most);
}

interface BlockRow extends Pick<BlockTable, "line" | "from"> {
  readonly row: ReadonlyMap<number, DataField>;
  readonly columns: readonly number[];
}

function rowOf(page: Page, { row, columns, from, line }: BlockRow): TableRow {
  const [first] = row.values();
  const start = first ? placeOf(page, from + first.value.offset) : { line: line + 1, column: 1 };
  const cells = columns.map((column): Cell => {
    const value = row.get(column)?.value;
    if (value?.kind !== "scalar") return { text: "", ...start };
    return { text: cellText(value.text), ...placeOf(page, from + value.offset) };
  });
  return { cells, line: start.line, column: start.column };
}

/** Where the text of a value begins: behind its quotation mark. */
function placeOf(page: Page, offset: number): { readonly line: number; readonly column: number } {
  return placeAt(page, page.text[offset] === '"' ? offset + 1 : offset);
}

/** Line ends in a cell are line breaks. */
function cellText(text: string): string {
  return text
    .split("\n")
    .map(markdownText)
    .filter((line) => line !== "")
    .join("\n");
}
