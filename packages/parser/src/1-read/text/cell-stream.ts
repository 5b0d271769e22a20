import { captionAbove, type Draft } from "../draft.ts";
import { looksLikeHeader } from "../header-row.ts";
import { delimiterColumns } from "../markdown/delimiter-row.ts";
import { pipeEnds, readPipeRow } from "../markdown/pipe-row.ts";
import { isBlank, lineCount, lineEnd, lineStart, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { guessColumns } from "./guess-columns.ts";

/** One line of a stream of cells. */
interface StreamLine {
  readonly cells: readonly Cell[];
  /** The line is a pipe and nothing else: the start of a row, or an empty cell. */
  readonly lone: boolean;
  readonly opens: boolean;
  /** Columns of a delimiter row, else 0. */
  readonly delimiter: number;
}

/**
 * Reads a table whose cells stand on lines of their own, as text taken from HTML pages has them; gives the line after
 * it, or the same line where no table begins. Header and body may differ in how they are cut into lines.
 *
 *     Status |        |              | Code |
 *     Code |          Status |       Text |
 *     ---|---|        Code |         | 40001 | Invalid body |
 *     400 |           |              | 40002 | Invalid query |
 *     A.1 |           400 |
 *                     A.1 |
 *
 * The number of columns comes from the delimiter row, from rows that stand on one line, from the pipes that begin
 * rows, and at last from what makes the columns most alike.
 */
export function readCellStream(page: Page, line: number, draft: Draft): number {
  const lines = linesAhead(page, line);
  const width = columnsOf(lines);
  if (width < 2) return line;
  const stream = new Assembly(width, lines[0]?.lone === true || areApart(lines, width));
  let next = line;
  for (; next < lineCount(page); next++) {
    const read = readLine(page, next);
    if (read ? !stream.add(read, next) : !continues(page, next, stream)) break;
  }
  const table = stream.finish();
  if (!table) return line;
  draft.tables.push({
    format: "text",
    line: line + 1,
    headings: draft.open,
    caption: captionAbove(draft, line),
    ...table,
  });
  return stream.restart ?? next;
}

function readLine(page: Page, line: number): StreamLine | undefined {
  const start = lineStart(page, line);
  const end = lineEnd(page, line);
  const { opens, closes } = pipeEnds(page.text, start, end);
  if (!opens && !closes) {
    const delimiter = delimiterColumns(page.text, start, end);
    return delimiter > 0 ? { cells: [], lone: false, opens, delimiter } : undefined;
  }
  const delimiter = delimiterColumns(page.text, start, end);
  const cells = delimiter > 0 ? [] : readPipeRow(page.text.slice(start, end), line + 1);
  return { cells, lone: delimiter === 0 && cells.length === 0, opens, delimiter };
}

/** Whether a line without pipes at its ends is inside the table: part of a cell, or a blank line in an open row. */
function continues(page: Page, line: number, stream: Assembly): boolean {
  if (!stream.open) return false;
  for (let next = line + 1; next < Math.min(lineCount(page), line + 4); next++) {
    const read = readLine(page, next);
    if (!read) continue;
    if (!isBlank(page, line))
      stream.addText(page.text.slice(lineStart(page, line), lineEnd(page, line)).trim(), line);
    return !read.opens;
  }
  return false;
}

/** How far the shape of a table is looked for. */
const LOOK_AHEAD = 64;

function linesAhead(page: Page, from: number): readonly StreamLine[] {
  const lines: StreamLine[] = [];
  for (let line = from; line < Math.min(lineCount(page), from + LOOK_AHEAD); line++) {
    const read = readLine(page, line);
    if (!read) break;
    lines.push(read);
  }
  return lines;
}

function columnsOf(lines: readonly StreamLine[]): number {
  return columnsByMarks(lines) || guessColumns(lines.flatMap((line) => line.cells.map((cell) => cell.text)));
}

/** Whether a lone pipe stands after each row: it keeps rows apart, and is no empty cell. */
function areApart(lines: readonly StreamLine[], width: number): boolean {
  let rows = 0;
  let cells = 0;
  for (const line of lines) {
    if (line.lone) {
      if (cells !== width) return false;
      rows++;
      cells = 0;
    } else cells += line.cells.length;
  }
  return rows >= 3 && cells <= width;
}

/** The number of columns that delimiter rows, whole rows and row starts tell; 0 where nothing tells. */
function columnsByMarks(lines: readonly StreamLine[]): number {
  let cells = 0;
  for (const [index, line] of lines.entries()) {
    if (line.delimiter > 0) return Math.max(line.delimiter, cells);
    if (line.cells.length >= 2) return Math.max(line.cells.length, index === 0 ? 0 : 2);
    if (index > 0 && line.opens && cells >= 2) return cells;
    cells += line.cells.length;
  }
  return 0;
}

/** Puts cells together to rows of a known width. */
class Assembly {
  readonly #width: number;
  /** Each row begins with a line that is a lone pipe. */
  readonly #lone: boolean;
  readonly #rows: Cell[][] = [];
  #row: Cell[] = [];
  #text = "";
  #textPlace: { line: number; column: number } | undefined;
  /** The first row is a header for certain: a delimiter row follows it. */
  #ruled = false;
  /** Line (from 0) of the header of a further table that was met. */
  restart: number | undefined;

  constructor(width: number, lone: boolean) {
    this.#width = width;
    this.#lone = lone;
  }

  get open(): boolean {
    return this.#row.length > 0 && this.#row.length < this.#width;
  }

  /** Takes a line in; false where the table ended before it. */
  add(line: StreamLine, number: number): boolean {
    if (line.delimiter > 0) return this.#delimiter();
    if (line.lone) return this.#pipe(number);
    if (line.opens && this.#row.length > 0 && !this.#lone) this.#close();
    if (line.cells.length >= 2 && this.#row.length + line.cells.length > this.#width) this.#close();
    for (const cell of line.cells) this.#push(cell);
    return true;
  }

  /** Takes in a line of text that belongs to the cell after it. */
  addText(text: string, line: number): void {
    this.#textPlace ??= { line: line + 1, column: 1 };
    this.#text += `${text}\n`;
  }

  #push(cell: Cell): void {
    const whole = this.#text === "" ? cell : { ...this.#textPlace!, text: this.#text + cell.text };
    this.#text = "";
    this.#textPlace = undefined;
    this.#row.push(whole);
    if (this.#row.length === this.#width) this.#close();
  }

  #pipe(line: number): boolean {
    if (this.#lone && this.#row.length === 0) return true;
    this.#push({ text: "", line: line + 1, column: 1 });
    return true;
  }

  #delimiter(): boolean {
    this.#close();
    if (!this.#ruled && this.#rows.length <= 1) {
      this.#ruled = true;
      return true;
    }
    const header = this.#rows.pop();
    this.restart = header?.[0] && header[0].line - 1;
    return false;
  }

  #close(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = [];
  }

  /** What has been put together; rows whose first one is like the others have no header. */
  finish(): { header: readonly Cell[]; rows: TableRow[] } | undefined {
    this.#close();
    const [first, ...others] = this.#rows.map((cells) => ({
      cells,
      line: cells[0]!.line,
      column: cells[0]!.column,
    }));
    if (!first || (others.length === 0 && !this.#ruled)) return undefined;
    const headed = this.#ruled || others.length < 2 || looksLikeHeader(first.cells, others);
    return headed ? { header: first.cells, rows: others } : { header: [], rows: [first, ...others] };
  }
}
