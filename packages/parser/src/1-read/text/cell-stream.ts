import { captionAbove, type Draft } from "../draft.ts";
import { looksLikeHeader } from "../header-row.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { isSeam, readStreamLine, type StreamLine } from "./stream-line.ts";
import { type StreamShape, shapeOfStream } from "./stream-shape.ts";

/** A cell of more lines is text below the table. */
const MOST_LINES = 12;

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
 */
export function readCellStream(page: Page, line: number, draft: Draft): number {
  const shape = shapeOfStream(page, line, draft.tables.at(-1));
  if (shape.width < 2) return line;
  const stream = new Assembly(shape);
  let next = line;
  for (; next < lineCount(page); next++) {
    if (shape.isAiry && isSeam(page, next)) continue;
    const read = readStreamLine(page, next);
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

/** Whether a line without pipes at its ends is inside the table: part of a cell, or a blank line in an open row. */
function continues(page: Page, line: number, stream: Assembly): boolean {
  if (!stream.open) return false;
  const text = lineText(page, line).trim();
  if (stream.endBare({ text, line: line + 1, column: 1 })) return true;
  for (let next = line + 1; next < Math.min(lineCount(page), line + MOST_LINES); next++) {
    const read = readStreamLine(page, next);
    if (!read) continue;
    if (text !== "") stream.addText(text, line);
    return !read.opens || (read.lone && stream.endsAtLonePipes);
  }
  return false;
}

/** Puts cells together to rows of a known width. */
class Assembly {
  readonly #shape: StreamShape;
  readonly #rows: Cell[][] = [];
  #row: Cell[] = [];
  #text = "";
  #textPlace: { line: number; column: number } | undefined;
  /** The first row is a header for certain: a delimiter row follows it. */
  #ruled = false;
  /** Line (from 0) of the header of a further table that was met. */
  restart: number | undefined;

  constructor(shape: StreamShape) {
    this.#shape = shape;
  }

  get open(): boolean {
    return this.#row.length > 0 && this.#row.length < this.#shape.width;
  }

  /** A pipe alone in its line ends the cell above it. */
  get endsAtLonePipes(): boolean {
    return !this.#shape.hasLonePipes;
  }

  /** Takes a line in; false where the table ended before it. */
  add(line: StreamLine, number: number): boolean {
    if (line.delimiter > 0) return this.#delimiter();
    if (line.lone) return this.#pipe(number);
    if (this.#begins(line)) this.#close();
    if (line.cells.length >= 2 && this.#row.length + line.cells.length > this.#shape.width) this.#close();
    for (const cell of line.cells) this.#push(cell);
    return true;
  }

  /** Whether a line begins a row while another one is open. */
  #begins({ opens }: StreamLine): boolean {
    const { hasLonePipes, opensCells } = this.#shape;
    return opens && this.#row.length > 0 && !hasLonePipes && !opensCells;
  }

  /** Takes in a line of text that belongs to the cell after it. */
  addText(text: string, line: number): void {
    this.#textPlace ??= { line: line + 1, column: 1 };
    this.#text += `${text}\n`;
  }

  /** Takes in a line of text as the last cell of the row, where rows end so; false where it is none. */
  endBare(cell: Cell): boolean {
    const { endsBare, width } = this.#shape;
    if (!endsBare || cell.text === "" || this.#row.length !== width - 1) return false;
    this.#push(cell);
    return true;
  }

  #push(cell: Cell): void {
    const whole = this.#text === "" ? cell : { ...this.#textPlace!, text: (this.#text + cell.text).trim() };
    this.#text = "";
    this.#textPlace = undefined;
    this.#row.push(whole);
    if (this.#row.length === this.#shape.width) this.#close();
  }

  #pipe(line: number): boolean {
    if (this.#shape.hasLonePipes && this.#row.length === 0) return true;
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
