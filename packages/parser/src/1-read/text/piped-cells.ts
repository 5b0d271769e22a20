import { constant } from "../constant.ts";
import { foldSpace } from "../fold-space.ts";
import { isBlank, lineCount, lineText, type Page } from "../page.ts";
import type { Cell } from "../table.ts";

/** Cells of more lines, or with more blank lines between them, are text below the table. */
const MOST_LINES = 12;

/** What a cell between two pipes cuts a line into; a line of more is a row of another kind of table. */
const MOST_PARTS = 3;

/** The text before a pipe, which may run over lines. */
export interface PipedCell extends Cell {
  /** Line (from 0) of the pipe behind it. */
  readonly end: number;
  /** A line of it has no pipe. */
  readonly isSpread: boolean;
  /** It is numbers or a constant. */
  readonly isKey: boolean;
}

/** Cells up to where no pipe comes any more, or too many in a line. */
interface Run {
  readonly from: number;
  /** The line after the run. */
  readonly to: number;
  readonly cells: readonly PipedCell[];
}

/** The run that was looked at last: tables are looked for at each line of it, and its cells are cut once. */
const lastRuns = new WeakMap<Page, Run>();

/**
 * The texts before each pipe from a line (from 0) with a pipe on, up to where no pipe comes any more, or to a line.
 *
 *     Code
 *     | Text   →  "Code" | "Text" | "01" | "The lamp⏎is gone"
 *     | 01 |
 *     The lamp
 *     is gone |
 */
export function* pipedCells(page: Page, line: number, to: number): Generator<PipedCell, void> {
  let run = lastRuns.get(page);
  if (run === undefined || line < run.from || line >= run.to) {
    run = runFrom(page, line);
    lastRuns.set(page, run);
  }
  const { cells } = run;
  let index = firstEndingAt(cells, line);
  if (index < cells.length) yield firstIn(page, line);
  while (++index < cells.length && cells[index]!.end < to) yield cells[index]!;
}

/** Index of the first cell whose pipe stands in a line or below it. */
function firstEndingAt(cells: readonly PipedCell[], line: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.end < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands before the first pipe of a line, without what stands above it. */
function firstIn(page: Page, line: number): PipedCell {
  const [part] = lineText(page, line).split("|", 1) as [string];
  const text = foldSpace(part);
  return cellOf(text === "" ? [] : [{ text, line: line + 1, column: columnIn(part) }], line, false);
}

function runFrom(page: Page, from: number): Run {
  const cells: PipedCell[] = [];
  let texts: Cell[] = [];
  let isSpread = false;
  let line = from;
  for (; line < lineCount(page) && texts.length <= MOST_LINES; line++) {
    const parts = lineText(page, line).split("|");
    if (parts.length > MOST_PARTS) break;
    let before = 0;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!;
      const text = foldSpace(part);
      if (text !== "" || isBlank(page, line))
        texts.push({ text, line: line + 1, column: before + columnIn(part) });
      before += part.length + 1;
      if (index === parts.length - 1) continue;
      cells.push(cellOf(texts, line, isSpread));
      texts = [];
      isSpread = false;
    }
    isSpread ||= parts.length === 1;
  }
  return { from, to: line, cells };
}

/** Where the text begins in a part of a line, from 1. */
function columnIn(part: string): number {
  return part.length - part.trimStart().length + 1;
}

/** The cell of the texts before a pipe in a line (from 0). */
function cellOf(texts: readonly Cell[], end: number, isSpread: boolean): PipedCell {
  const filled = texts.filter((each) => each.text !== "");
  const { line, column } = filled[0] ?? { line: end + 1, column: 1 };
  const text = filled.map((each) => each.text).join("\n");
  return { text, line, column, end, isSpread, isKey: isKey(text) };
}

/** Whether a text is a number, several of them, or a constant. */
export function isKey(text: string): boolean {
  return /^-?\d{1,9}(?:, ?\d{1,9})*$/.test(text) || constant.test(text);
}
