import { sameTexts } from "../header-row.ts";
import { isBlank, lineCount, type Page } from "../page.ts";
import type { Cell, Table } from "../table.ts";
import { guessColumns } from "./guess-columns.ts";
import { isSeam, readStreamLine, type StreamLine } from "./stream-line.ts";

/** How the cells of a stream stand in its lines. */
export interface StreamShape {
  /** How many columns there are; fewer than 2 where no table begins. */
  readonly width: number;
  /** A pipe alone in its line begins or ends each row, and is no empty cell there. */
  readonly hasLonePipes: boolean;
  /** A blank line stands between each two lines. */
  readonly isAiry: boolean;
  /** A pipe stands before each cell, and not before each row. */
  readonly opensCells: boolean;
  /** The last cell of each row has no pipe behind it. */
  readonly endsBare: boolean;
}

/** How far the shape of a table is looked for. */
const LOOK_AHEAD = 64;

/**
 * Tells the shape of the stream of cells that begins in a line (from 0). The number of columns comes from the delimiter
 * row, from rows that stand on one line, from the pipes that begin rows, from the table above where its header is said
 * again, and at last from what makes the columns most alike.
 */
export function shapeOfStream(page: Page, line: number, above: Table | undefined): StreamShape {
  const isAiry = isSeam(page, line + 1) && isSeam(page, line + 3);
  const lines = linesAhead(page, line, isAiry);
  const opensCells = lines.length >= LEAST_OPENED && lines.every(isOpenedCell);
  const shown = opensCells ? lines.map((each) => ({ ...each, opens: false })) : lines;
  const bare = isAiry ? 0 : columnsOfBareHeader(page, line, lines);
  const width = bare || columnsOf(shown, above?.header ?? []);
  const hasLonePipes = lines[0]?.lone === true || areApart(shown, width);
  return { width, hasLonePipes, isAiry, opensCells, endsBare: bare > 0 };
}

/**
 * The number of columns of a header whose last cell has no pipe, right above its delimiter row; 0 where none stands.
 *
 *     Code |
 *     Text     →  2
 *     ---|---
 */
function columnsOfBareHeader(page: Page, line: number, lines: readonly StreamLine[]): number {
  const rule = line + lines.length + 1;
  if (rule >= lineCount(page) || isBlank(page, rule - 1) || !lines.every(isClosedCell)) return 0;
  const columns = readStreamLine(page, rule)?.delimiter ?? 0;
  return columns === lines.length + 1 ? columns : 0;
}

function isClosedCell({ opens, closes, cells }: StreamLine): boolean {
  return closes && !opens && cells.length === 1;
}

/** Fewer cells with a pipe before them may be rows of one cell. */
const LEAST_OPENED = 6;

function isOpenedCell({ opens, closes, cells, delimiter }: StreamLine): boolean {
  return delimiter > 0 || (opens && !closes && cells.length === 1);
}

function linesAhead(page: Page, from: number, isAiry: boolean): readonly StreamLine[] {
  const lines: StreamLine[] = [];
  for (let line = from; line < Math.min(lineCount(page), from + LOOK_AHEAD); line++) {
    if (isAiry && isSeam(page, line)) continue;
    const read = readStreamLine(page, line);
    if (!read) break;
    lines.push(read);
  }
  return lines;
}

function columnsOf(lines: readonly StreamLine[], above: readonly Cell[]): number {
  const marked = columnsOfRuledHeader(lines) || columnsByMarks(lines);
  if (marked > 0) return marked;
  const cells = lines.flatMap((line) => line.cells);
  const isSaidAgain = above.length > 1 && sameTexts(cells.slice(0, above.length), above);
  return isSaidAgain ? above.length : guessColumns(cells.map(({ text }) => text));
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

/**
 * The number of columns of a header that a lone pipe begins and a delimiter row ends, where further lone pipes are its
 * empty cells; 0 where no such header stands.
 *
 *     |
 *     Status |
 *     |            →  3
 *     Text |
 *     ---|---|---|
 */
function columnsOfRuledHeader(lines: readonly StreamLine[]): number {
  const end = lines.findIndex(({ delimiter, cells }) => delimiter > 0 || cells.length > 1);
  const columns = lines[end]?.delimiter ?? 0;
  if (columns === 0 || lines[0]?.lone !== true) return 0;
  const header = lines.slice(1, end);
  return header.filter(({ lone }) => !lone).length > columns ? header.length : columns;
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
