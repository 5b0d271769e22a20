import type { Cell, TableRow } from "../../1-read/table.ts";
import { readSpokenCodes } from "../codes/spoken-codes.ts";
import { isCodeLike } from "../values/code-shape.ts";
import { readStatus } from "./read-status.ts";

/** Where the columns with values of their own kind stand; −1 where there is none. */
export interface Layout {
  readonly columns: number;
  readonly httpStatus: number;
  readonly code: number;
  /** No cell can have lost its place. */
  readonly fixed?: boolean;
}

/** The cells of a row, one a column, and what it took to put them there. */
export interface AlignedRow {
  readonly cells: readonly Cell[];
  /** Leading cells that the row does not have: spanned from the row above, and lost on the way. */
  readonly lost: number;
  /** Filled cells beyond the last column. */
  readonly surplus: number;
}

/**
 * Puts the cells of a row under their columns. A page that was saved as text has lost its row spans: where the cell
 * of a module stands for several rows, the later rows begin with the next cell and end in an empty one. Such a row
 * is moved right until a status stands under the status column and a code under the code column.
 *
 *     module | status | code     |          module | status | code
 *     Common | 400    | VPC.0002 |    →     Common | 400    | VPC.0002
 *     404    | VPC.03 |          |                 | 404    | VPC.03
 *
 * Two pipes within a text have cut it in three, the middle one empty: where that is all that makes a row too long, its
 * pieces are joined again.
 *
 *     91 | no name || no mail | …  →  91 | no name || no mail | …
 */
export function alignRow(row: TableRow, layout: Layout): AlignedRow {
  const { cells } = row;
  const filled = filledLength(cells);
  const whole = filled > layout.columns ? rejoined(cells.slice(0, filled), layout.columns) : undefined;
  if (whole !== undefined) return { cells: whole, lost: 0, surplus: 0 };
  const room = layout.fixed ? 0 : layout.columns - filled;
  if (cells.length === layout.columns && (room <= 0 || fits(cells, layout, 0)))
    return { cells, lost: 0, surplus: 0 };
  const lost = room > 0 ? bestOffset(cells, layout, room) : 0;
  return {
    cells: placed(row, lost, layout.columns),
    lost,
    surplus: Math.max(0, filled + lost - layout.columns),
  };
}

/** The cells of a row whose texts have `||` in them, or `undefined` where that does not give the number of columns. */
function rejoined(cells: readonly Cell[], columns: number): Cell[] | undefined {
  const cuts = cells.filter((cell, index) => cell.text === "" && index > 1).length;
  if (cuts === 0 || cells.length - 2 * cuts !== columns) return undefined;
  const joined: Cell[] = [];
  for (let index = 0; index < cells.length; index++) {
    const before = joined.at(-1);
    if (cells[index]!.text === "" && index > 1 && before !== undefined) {
      index++;
      joined[joined.length - 1] = { ...before, text: `${before.text} || ${cells[index]!.text}` };
    } else joined.push(cells[index]!);
  }
  return joined.length === columns ? joined : undefined;
}

function filledLength(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1]!.text === "") length--;
  return length;
}

/** Whether status and code stand under their columns when the row is moved right by `offset`. */
function fits(cells: readonly Cell[], layout: Layout, offset: number): boolean {
  return scoreOf(cells, layout, offset) > 0;
}

function bestOffset(cells: readonly Cell[], layout: Layout, room: number): number {
  const typed = Math.max(layout.code, layout.httpStatus);
  const last = cells.length > 1 && cells.length === layout.columns - typed - 1 ? typed + 1 : typed;
  let best = 0;
  for (let offset = 1; offset <= Math.min(room, last); offset++)
    if (scoreOf(cells, layout, offset) > scoreOf(cells, layout, best)) best = offset;
  return best;
}

function scoreOf(cells: readonly Cell[], layout: Layout, offset: number): number {
  let score = 0;
  if (layout.httpStatus >= offset) score += statusScore(cells[layout.httpStatus - offset]?.text ?? "");
  if (layout.code >= offset) score += codeScore(cells[layout.code - offset]?.text ?? "");
  return score;
}

function statusScore(text: string): number {
  if (text === "") return -1;
  const { statuses, unreadable } = readStatus(text);
  return statuses.length > 0 && !unreadable ? 2 : /^[1-5]xx/i.test(text) ? 1 : -2;
}

function codeScore(text: string): number {
  if (text === "") return -1;
  if (readStatus(text).statuses.length > 0) return 1;
  const parts = text.split(/\s*[\n/,、;；]\s*/u);
  if (parts.every(isCodeLike) || readSpokenCodes(text) !== undefined) return 2;
  return text.length <= 40 && !/[.:,。：，]/u.test(text) ? 0 : -2;
}

function placed(row: TableRow, lost: number, columns: number): Cell[] {
  const blank = { text: "", line: row.line, column: row.column };
  const cells: Cell[] = new Array<Cell>(lost).fill(blank);
  for (const cell of row.cells) cells.push(cell);
  while (cells.length > columns && cells.at(-1)?.text === "") cells.pop();
  while (cells.length < columns) cells.push(blank);
  return cells;
}
