import type { LooseLine } from "../draft.ts";
import { lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import type { RowShape } from "./row-shapes.ts";

/** Rows of a shape that follow one another. */
export interface RowRun {
  /** The line above them: what is left of their header. */
  readonly lead: string;
  readonly rows: TableRow[];
  /** Numbers, from 1, of the lines that the rows are made of. */
  readonly lines: number[];
}

/** Lines that are looked at, and those of them that are rows already. */
export interface RowLines {
  readonly page: Page;
  readonly loose: readonly LooseLine[];
  readonly taken: ReadonlySet<number>;
}

/** So many lines a row of glued cells may go on; others go on for one. */
const MOST_LINES = 10;

/**
 * The runs of rows of a shape. A row goes on in the lines between it and the next one, with no blank line between;
 * among rows that begin with their numbers, a line whose text begins with a digit is a row too, if the numbers beside
 * it tell where its own ends.
 *
 *     103Too late                  103 | Too late
 *     1041. Not here           →   104 | 1. Not here
 *     2. Not there                       2. Not there
 *     105Gone                      105 | Gone
 */
export function rowRuns(shape: RowShape, { page, loose, taken }: RowLines): RowRun[] {
  const runs: RowRun[] = [];
  const isFree = ({ level, line }: LooseLine): boolean => level === 0 && !taken.has(line + 1);
  let before = -1;
  for (const [index, line] of loose.entries()) {
    const read = isFree(line) ? readRow(page, line, shape.row) : undefined;
    if (!read) continue;
    const last = runs.at(-1);
    const between = index - before > MOST_LINES + 1 ? [] : loose.slice(before + 1, index).filter(isFree);
    const isNear =
      last !== undefined && last.lines.at(-1)! >= read.line - 2 && !(shape.isList && between.length > 0);
    if (last && (isNear || (shape.isGlued && isUnbroken(between, last.lines.at(-1)!, read)))) {
      addBetween(last, between, read);
      last.rows.push(read);
      last.lines.push(read.line);
    } else runs.push({ lead: leadOf(loose, index), rows: [read], lines: [read.line] });
    before = index;
  }
  if (shape.isGlued) for (const run of runs) giveBackDigits(run);
  return runs;
}

/** The line right above a line, `""` where there is none. */
function leadOf(loose: readonly LooseLine[], index: number): string {
  const above = loose[index - 1];
  return above && above.line >= loose[index]!.line - 2 ? above.text : "";
}

/** Whether the lines between two rows are all that stands there. */
function isUnbroken(between: readonly LooseLine[], last: number, next: TableRow): boolean {
  return between.length > 0 && between.length === next.line - last - 1;
}

/**
 * Adds the lines between the last row of a run and the next one: rows of their own, or what the last row goes on with.
 */
function addBetween({ rows, lines }: RowRun, between: readonly LooseLine[], next: TableRow): void {
  for (const line of between) {
    const mended = mendedRow(line, rows.at(-1)!, next);
    if (mended) rows.push(mended);
    else rows[rows.length - 1] = goneOn(rows.at(-1)!, line.text);
    lines.push(line.line + 1);
  }
}

/** A row with a further line of the last of its cells that says something. */
function goneOn(row: TableRow, text: string): TableRow {
  const last = row.cells.findLastIndex((cell) => cell.text !== "");
  const cells = row.cells.map((cell, i) => (i === last ? { ...cell, text: `${cell.text}\n${text}` } : cell));
  return { ...row, cells };
}

const DIGITS = /^\d{1,8}/;

/** A code with its digits folded: codes of one vendor often differ in nothing else. */
function frameOf(code: string): string {
  return code.replace(/\d/g, "9");
}

/**
 * The row of a line between two rows: its code is like theirs in all but its digits, or the only number that lies
 * between theirs.
 */
function mendedRow({ line, text }: LooseLine, above: TableRow, below: TableRow): TableRow | undefined {
  const digits = DIGITS.exec(text)?.[0] ?? "";
  const low = above.cells[0]!.text;
  const high = below.cells[0]!.text;
  const isFramed = frameOf(low) === frameOf(high) && /\d$/.test(low) && !/^\d/.test(text.slice(low.length));
  if (isFramed && frameOf(text.slice(0, low.length)) === frameOf(low))
    return cutRow(text, low.length, { line, like: above });
  const fits = [...new Set([low.length, high.length])].filter((width) => {
    const isShorter = width < digits.length && /^\d+$/.test(low + high);
    return isShorter && isBetween(digits.slice(0, width), low, high);
  });
  const [width] = fits;
  return width === undefined || fits.length > 1 ? undefined : cutRow(text, width, { line, like: above });
}

function isBetween(code: string, low: string, high: string): boolean {
  return Number(code) > Number(low) && Number(code) < Number(high);
}

/** A row whose code is the first characters of a line. */
function cutRow(text: string, width: number, { line, like }: { line: number; like: TableRow }): TableRow {
  const texts = [text.slice(0, width), text.slice(width).trim()];
  const cells = like.cells.map((_, column): Cell => {
    return { text: texts[column] ?? "", line: line + 1, column: column === 0 ? 1 : width + 1 };
  });
  return { cells, line: line + 1, column: 1 };
}

/** Words that begin with a digit: `3DS`, `2FA`, `5xx`, `1st`. */
const BEGINS_WITH_DIGIT = /^\d{1,2}(?:\p{Lu}{1,3}|xx|st|nd|rd|th)(?!\p{L})/u;

/** So many rows are looked ahead for a code that is as long as the one before. */
const LOOK_AHEAD = 5;

/**
 * Gives back the digits to texts that begin with them: among codes of one length that ascend, one that is longer has
 * taken some.
 *
 *     300 | No card      300 | No card
 *     3013 | DS failed → 301 | 3DS failed
 *     305 | No issuer    305 | No issuer
 */
function giveBackDigits({ rows }: RowRun): void {
  for (let i = 1; i < rows.length - 1; i++) {
    const low = rows[i - 1]!.cells[0]!.text;
    const code = rows[i]!.cells[0]!;
    const width = low.length;
    if (code.text.length <= width || !/^\d+$/.test(low + code.text)) continue;
    const next = rows.slice(i + 1, i + 1 + LOOK_AHEAD).map(({ cells }) => cells[0]!.text);
    const high = next.find((each) => each.length === width && /^\d+$/.test(each));
    if (high === undefined || !isBetween(code.text.slice(0, width), low, high)) continue;
    const text = rows[i]!.cells.map((cell) => cell.text).join("");
    if (!BEGINS_WITH_DIGIT.test(text.slice(width))) continue;
    rows[i] = cutRow(text, width, { line: code.line - 1, like: rows[i]! });
  }
}

/** A longer line is no row, and matching it is not worth the time. */
const LONGEST_ROW = 4000;

function readRow(page: Page, { line, text }: LooseLine, shape: RegExp): TableRow | undefined {
  const match = text.length > LONGEST_ROW ? null : shape.exec(lineText(page, line));
  if (!match) return undefined;
  const cells = match.slice(1).map((text, i): Cell => {
    const at = match.indices?.[i + 1]?.[0] ?? match[0].length;
    return { text: (text ?? "").trim(), line: line + 1, column: at + 1 };
  });
  return { cells, line: line + 1, column: cells[0]!.column };
}
