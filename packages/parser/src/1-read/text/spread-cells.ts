import { captionAbove, type Draft, type LooseLine } from "../draft.ts";
import { foldSpace } from "../fold-space.ts";
import { isBlank, lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

/** Cells of more lines, or with more blank lines between them, are text below the table. */
const MOST_LINES = 12;

/** What a cell between two pipes cuts a line into; a line of more is a row of another kind of table. */
const MOST_PARTS = 3;

/** How far the shape of a table is looked for. */
const LOOK_AHEAD = 96;

const WIDTHS = [2, 3, 4, 5, 6, 7, 8];

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 3;

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
  const ahead = [...cellsFrom(page, line, to)];
  if (!ahead.some(({ isSpread }) => isSpread)) return line;
  const above = draft.loose.at(-1);
  const layout = layoutOf(ahead, above?.level === 0 && above.line === line - 1 ? above : undefined);
  if (!layout) return line;
  const { rows, end } = rowsOf(cellsFrom(page, line, lineCount(page)), layout);
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

interface SpreadCell extends Cell {
  /** Line (from 0) of the pipe behind it. */
  readonly end: number;
  /** A line of it has no pipe. */
  readonly isSpread: boolean;
}

function hasLineWithoutPipe(page: Page, from: number, to: number): boolean {
  for (let line = from; line < to; line++) {
    const pipe = page.text.indexOf("|", lineStart(page, line));
    if (pipe < 0 || pipe >= lineEnd(page, line)) return true;
  }
  return false;
}

/** The texts before each pipe, from a line on, up to where no pipe comes any more. */
function* cellsFrom(page: Page, from: number, to: number): Generator<SpreadCell, void> {
  let lines: { text: string; line: number; column: number }[] = [];
  let isSpread = false;
  for (let line = from; line < to && lines.length <= MOST_LINES; line++) {
    const parts = lineText(page, line).split("|");
    if (parts.length > MOST_PARTS) break;
    let column = 1;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!;
      const text = foldSpace(part);
      const at = column + part.length - part.trimStart().length;
      if (text !== "" || isBlank(page, line)) lines.push({ text, line: line + 1, column: at });
      column += part.length + 1;
      if (index === parts.length - 1) continue;
      yield joined(lines, line, isSpread);
      lines = [];
      isSpread = false;
    }
    isSpread ||= parts.length === 1;
  }
}

/** The cell of the texts before a pipe in a line (from 0). */
function joined(lines: readonly Cell[], end: number, isSpread: boolean): SpreadCell {
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && only.text !== "")
    return { text: only.text, line: only.line, column: only.column, end, isSpread };
  const filled = lines.filter(({ text }) => text !== "");
  const { line, column } = filled[0] ?? { line: end + 1, column: 1 };
  return { text: filled.map(({ text }) => text).join("\n"), line, column, end, isSpread };
}

interface Layout {
  readonly width: number;
  /** Column of numbers or constants. */
  readonly key: number;
  /** Column of nothing; -1 where there is none. */
  readonly empty: number;
  /** The first cell, where it stands above the first pipe. */
  readonly before: readonly SpreadCell[];
  /** Cells before the first row: an empty one, or a title over all columns. */
  readonly skipped: number;
}

/** The narrowest layout in which a column has numbers or constants, and as the first row may have their header. */
function layoutOf(cells: readonly SpreadCell[], above: LooseLine | undefined): Layout | undefined {
  const before: readonly SpreadCell[] =
    above && cells[0]?.text === ""
      ? [{ text: above.text, line: above.line + 1, column: 1, end: above.line + 1, isSpread: false }]
      : [];
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

/** The column of keys and the empty one, if enough rows of a width have them before something else comes. */
function columnsOf(cells: readonly SpreadCell[], width: number): Pick<Layout, "key" | "empty"> | undefined {
  let best: { key: number; body: readonly SpreadCell[][] } | undefined;
  for (let key = 0; key < width; key++) {
    const count = rowsWithKey(cells, width, key);
    if (count < LEAST_ROWS || count <= (best?.body.length ?? 0)) continue;
    const body = Array.from({ length: count }, (_, row) => cells.slice((row + 1) * width, (row + 2) * width));
    if (areKeys(textsOf(body, key))) best = { key, body };
  }
  if (!best || best.body.flat().filter(({ isSpread }) => isSpread).length < best.body.length * LEAST_SPREAD)
    return undefined;
  const columns = Array.from({ length: width }, (_, column) => textsOf(best.body, column));
  const empty = columns.findIndex((texts) => texts.every((text) => text === ""));
  // Two columns of constants are two rows in one.
  const constants = columns.filter(
    (texts) => texts.filter((text) => CONSTANT.test(text)).length * 2 > texts.length,
  );
  return constants.length < 2 && (empty < 0 || width > 2) ? { key: best.key, empty } : undefined;
}

/** How many rows below the first one have a key or nothing in a column, before one has something else. */
function rowsWithKey(cells: readonly SpreadCell[], width: number, key: number): number {
  let count = 0;
  for (let at = width; at + width <= cells.length; at += width) {
    const { text } = cells[at + key]!;
    if (text !== "" && !isKey(text)) break;
    count++;
  }
  return count;
}

function textsOf(rows: readonly SpreadCell[][], column: number): readonly string[] {
  return rows.map((row) => row[column]!.text);
}

function areKeys(texts: readonly string[]): boolean {
  const keys = texts.filter(isKey);
  return keys.length >= texts.length * 0.7 && new Set(keys).size >= keys.length * 0.8;
}

const CONSTANT = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** Numbers, several of them, constants. */
function isKey(text: string): boolean {
  return /^-?\d{1,9}(?:, ?\d{1,9})*$/.test(text) || CONSTANT.test(text);
}

/** The rows up to the first one that has something else for its key; the line (from 0) after them. */
function rowsOf(
  cells: Iterable<SpreadCell>,
  { width, key, before, skipped }: Layout,
): { rows: TableRow[]; end: number } {
  const rows: TableRow[] = [];
  let end = 0;
  let row: SpreadCell[] = [...before];
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
