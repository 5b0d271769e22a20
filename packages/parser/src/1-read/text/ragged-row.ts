import type { LooseLine } from "../draft.ts";
import type { Cell, TableRow } from "../table.ts";
import { lineKind } from "./line-kind.ts";
import { fits, type StackColumn } from "./stack-columns.ts";
import { lineCell, type RowsBefore, type StackPage } from "./stack-table.ts";

/** So many lines more a row may have than the others, or less, the likeliest first. */
const DIFFERENCES = [0, 1, -1, 2, 3];

/** So many columns tell that a row begins. */
const BEGINNING = 2;

/**
 * The row at an index that has other lines than those of its stack, up to where a row like them begins; `undefined`
 * where none does. Its lines fill the columns from both ends: those over belong to the last text, what is missing is a
 * text.
 *
 *     -11
 *     No paper          -11 | No paper | The tray is empty. ⏎ Or gone. | 400
 *     The tray …    →
 *     Or gone.
 *     400
 */
export function raggedRow(
  run: readonly LooseLine[],
  start: number,
  columns: readonly StackColumn[],
): { readonly row: TableRow; readonly next: number } | undefined {
  if (!fits(run[start], columns[0]!)) return undefined;
  for (const difference of DIFFERENCES) {
    const next = start + columns.length + difference;
    const lines = run.slice(start, next);
    const cells = lines.length < 2 || !beginsRow(run, next, columns) ? undefined : cellsOf(lines, columns);
    if (cells) return { row: { cells, line: lines[0]!.line + 1, column: 1 }, next };
  }
  return undefined;
}

/** So many rows before the first regular one are looked for. */
const MOST_BEFORE = 8;

/** The rows right before an index that have a line more or less than those of a stack, and where they begin. */
export function rowsBefore(
  { run, from }: StackPage,
  end: number,
  columns: readonly StackColumn[],
): RowsBefore {
  const rows: TableRow[] = [];
  let start = end;
  while (rows.length < MOST_BEFORE) {
    const found = rowEndingAt(run, start, columns);
    if (found === undefined || found.start < from) break;
    rows.unshift(found.row);
    start = found.start;
  }
  return { start, rows };
}

/** The shortest row that ends before an index. */
function rowEndingAt(
  run: readonly LooseLine[],
  end: number,
  columns: readonly StackColumn[],
): { readonly row: TableRow; readonly start: number } | undefined {
  for (const difference of [...DIFFERENCES].sort((one, other) => one - other)) {
    const start = end - columns.length - difference;
    if (start < 0 || lineKind(run[start]!.text) === "text") continue;
    const ragged = raggedRow(run, start, columns);
    if (ragged?.next === end) return { row: ragged.row, start };
  }
  return undefined;
}

/** Whether a row begins at an index: no number stands where rows have a text. */
export function beginsRow(
  run: readonly LooseLine[],
  start: number,
  columns: readonly StackColumn[],
): boolean {
  return columns.slice(0, BEGINNING).every((column, i) => {
    const line = run[start + i];
    return fits(line, column) && (column.kind !== "text" || lineKind(line!.text) !== "number");
  });
}

/** The lines of a row in its columns; `undefined` where they do not fit. */
function cellsOf(lines: readonly LooseLine[], columns: readonly StackColumn[]): readonly Cell[] | undefined {
  const lastText = columns.findLastIndex(({ kind }) => kind === "text");
  const behind = columns.length - 1 - lastText;
  const ends = lines.slice(lines.length - behind);
  const texts = lines.slice(0, lines.length - behind);
  if (
    lastText < 1 ||
    texts.length < lastText ||
    !ends.every((line, i) => fits(line, columns[lastText + 1 + i]!))
  )
    return undefined;
  if (!texts.slice(0, lastText).every((line, column) => fits(line, columns[column]!))) return undefined;
  const last = texts.slice(lastText);
  // Where rows begin with numbers, one among the lines over begins another row.
  if (columns[0]!.kind === "number" && last.some(({ text }) => lineKind(text) === "number")) return undefined;
  const place = last[0] ?? texts.at(-1)!;
  const told: Cell = {
    text: last.map(({ text }) => text).join("\n"),
    line: place.line + 1,
    column: place.column ?? 1,
  };
  return [...texts.slice(0, lastText).map(lineCell), told, ...ends.map(lineCell)];
}
