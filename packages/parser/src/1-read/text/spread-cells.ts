import { constant } from "../constant.ts";
import { captionAbove, type Draft, type LooseLine } from "../draft.ts";
import { lineCount, lineEnd, lineStart, type Page } from "../page.ts";
import type { TableRow } from "../table.ts";
import { isKey, type PipedCell, pipedCells } from "./piped-cells.ts";

/** How far the shape of a table is looked for. */
const LOOK_AHEAD = 96;

const WIDTHS = [2, 3, 4, 5, 6, 7, 8];

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 3;

/** At least this share of the rows have a key, and of the keys are different. */
const LEAST_KEYS = 0.7;
const LEAST_DISTINCT = 0.8;

/** So many of the rows run over lines, or have blank lines between them. */
const LEAST_SPREAD = 0.5;

/**
 * Reads a table whose cells run over lines, with a pipe behind each, wherever in the lines it stands; gives the line
 * after the table, or the same line where none begins. A column of numbers or constants tells how wide the rows are. An
 * empty column is what is left of the ends of the rows. The line above the first pipe may be the first cell.
 *
 *     Code              | 01        Code | Text
 *     |                  | The lamp   01 | The lamp is gone
 *     Text            or    is gone   02 | …
 *     |                  |
 *     01                | 02      →
 *     |                  …
 *     The lamp
 *     is gone
 *     |
 */
export function readSpreadCells(page: Page, line: number, draft: Draft): number {
  const to = Math.min(lineCount(page), line + LOOK_AHEAD);
  if (!hasLineWithoutPipe(page, line, to)) return line;
  const ahead = [...pipedCells(page, line, to)];
  if (!ahead.some(({ isSpread }) => isSpread) || !hasKeys(ahead)) return line;
  const above = draft.loose.at(-1);
  const layout = layoutOf(ahead, above?.level === 0 && above.line === line - 1 ? above : undefined);
  if (!layout) return line;
  const { rows, end } = rowsOf(pipedCells(page, line, lineCount(page)), layout);
  if (layout.before.length > 0) draft.loose.pop();
  const caption = layout.skipped > 0 ? ahead[0]!.text : captionAbove(draft, line);
  const isKeyed = isKey(rows[0]!.cells[layout.key]!.text);
  const filled = (row: TableRow): TableRow => ({
    ...row,
    cells: row.cells.filter((_, i) => i !== layout.empty),
  });
  const [first, ...others] = rows.map(filled) as [TableRow, ...TableRow[]];
  draft.tables.push({
    format: "text",
    line: first.line,
    headings: draft.open,
    caption,
    header: isKeyed ? [] : first.cells,
    rows: isKeyed ? [first, ...others] : others,
  });
  return end;
}

function hasLineWithoutPipe(page: Page, from: number, to: number): boolean {
  for (let line = from; line < to; line++) {
    const pipe = page.text.indexOf("|", lineStart(page, line));
    if (pipe < 0 || pipe >= lineEnd(page, line)) return true;
  }
  return false;
}

/** Whether there are as many keys as the fewest rows must have. */
function hasKeys(cells: readonly PipedCell[]): boolean {
  return cells.filter(({ isKey }) => isKey).length >= LEAST_ROWS * LEAST_KEYS;
}

interface Layout {
  readonly width: number;
  /** Column of numbers or constants. */
  readonly key: number;
  /** Column of nothing; -1 where there is none. */
  readonly empty: number;
  /** The first cell, where it stands above the first pipe. */
  readonly before: readonly PipedCell[];
  /** Cells before the first row: an empty one, or a title over all columns. */
  readonly skipped: number;
}

/** The narrowest layout in which a column has numbers or constants, and as the first row may have their header. */
function layoutOf(cells: readonly PipedCell[], above: LooseLine | undefined): Layout | undefined {
  const before: readonly PipedCell[] = above && cells[0]?.text === "" ? [cellAbove(above)] : [];
  const starts: readonly Pick<Layout, "before" | "skipped">[] = [
    { before, skipped: before.length },
    { before: [], skipped: 1 },
  ];
  for (const start of starts) {
    const stream = [...start.before, ...cells.slice(start.skipped)];
    for (const width of WIDTHS) {
      const found = columnsOf(stream, width);
      // A key at the end of rows may be the beginning of the next ones.
      if (found && found.key < width - 1) return { width, ...found, ...start };
    }
  }
  return undefined;
}

function cellAbove({ text, line }: LooseLine): PipedCell {
  return { text, line: line + 1, column: 1, end: line + 1, isSpread: false, isKey: isKey(text) };
}

/** The column of keys and the empty one, if enough rows of a width have them before something else comes. */
function columnsOf(cells: readonly PipedCell[], width: number): Pick<Layout, "key" | "empty"> | undefined {
  let best: { key: number; body: readonly PipedCell[][] } | undefined;
  for (let key = 0; key < width; key++) {
    const count = rowsWithKey(cells, width, key);
    if (count < LEAST_ROWS || count <= (best?.body.length ?? 0)) continue;
    const keys = Array.from({ length: count }, (_, row) => cells[(row + 1) * width + key]!);
    if (!areKeys(keys)) continue;
    const body = Array.from({ length: count }, (_, row) => cells.slice((row + 1) * width, (row + 2) * width));
    best = { key, body };
  }
  if (!best || best.body.flat().filter(({ isSpread }) => isSpread).length < best.body.length * LEAST_SPREAD)
    return undefined;
  const columns = Array.from({ length: width }, (_, column) => textsOf(best.body, column));
  const empty = columns.findIndex((texts) => texts.every((text) => text === ""));
  // Two columns of constants are two rows in one.
  const constants = columns.filter(
    (texts) => texts.filter((text) => constant.test(text)).length * 2 > texts.length,
  );
  return constants.length < 2 && (empty < 0 || width > 2) ? { key: best.key, empty } : undefined;
}

/** How many rows below the first one have a key or nothing in a column, before one has something else. */
function rowsWithKey(cells: readonly PipedCell[], width: number, key: number): number {
  let count = 0;
  for (let at = width; at + width <= cells.length; at += width) {
    const { text, isKey } = cells[at + key]!;
    if (text !== "" && !isKey) break;
    count++;
  }
  return count;
}

function textsOf(rows: readonly PipedCell[][], column: number): readonly string[] {
  return rows.map((row) => row[column]!.text);
}

function areKeys(cells: readonly PipedCell[]): boolean {
  const keys = cells.filter(({ isKey }) => isKey);
  return (
    keys.length >= cells.length * LEAST_KEYS &&
    new Set(keys.map(({ text }) => text)).size >= keys.length * LEAST_DISTINCT
  );
}

/** The rows up to the first one that has something else for its key; the line (from 0) after them. */
function rowsOf(
  cells: Iterable<PipedCell>,
  { width, key, before, skipped }: Layout,
): { rows: TableRow[]; end: number } {
  const rows: TableRow[] = [];
  let end = 0;
  let row: PipedCell[] = [...before];
  let skip = skipped;
  for (const cell of cells) {
    if (skip-- > 0) continue;
    row.push(cell);
    if (row.length < width) continue;
    const { text } = row[key]!;
    if (rows.length > 0 && text !== "" && !isKey(text)) break;
    const { line, column } = row.find((each) => each.text !== "") ?? row[0]!;
    rows.push({ cells: row.map(({ text, line, column }) => ({ text, line, column })), line, column });
    end = cell.end + 1;
    row = [];
  }
  return { rows, end };
}
