import { lineEnd, lineStart, lineText, type Page } from "../page.ts";
import { BAR, CORNER, endOfGrid } from "./grid-block.ts";
import { type GridRows, gridRows } from "./grid-rows.ts";
import { type GridColumns, PlainGridRow } from "./plain-grid-row.ts";
import type { Substitutions } from "./rst-text.ts";

const DOUBLE = 0x3d;

/** How the borders of a grid are drawn: between rows, and under the header. */
interface Borders {
  readonly between: string;
  readonly under: string;
}

/**
 * Reads the grid table whose upper border is a line (from 0), if all of its borders are drawn alike and each of its
 * lines of text has a bar under each corner, so that no cell spans anything; `undefined` otherwise. `next` is the line
 * after it. One pass down the lines: what a row says is cut when it is asked for.
 *
 *     +-----+------+
 *     | A.1 | Gone |  →  one row
 *     +-----+------+
 */
export function readPlainGrid(
  page: Page,
  top: number,
  substitutions?: Substitutions,
): (GridRows & { readonly next: number }) | undefined {
  const border = lineText(page, top).trimEnd();
  const borders = { between: border.replaceAll("=", "-"), under: border.replaceAll("-", "=") };
  const columns = { page, corners: cornersOf(border), substitutions };
  const indent = columns.corners[0]!;
  const rows: PlainGridRow[] = [];
  let heads = 0;
  let next = top + 1;
  let line = next;
  for (; ; line++) {
    const start = lineStart(page, line);
    const unit = page.text.charCodeAt(start + indent);
    if (unit === BAR && hasBars(columns, line)) continue;
    if (unit !== CORNER || !isBorder(page, line, borders)) break;
    if (line > next) rows.push(new PlainGridRow(columns, next, line));
    if (heads === 0 && page.text.charCodeAt(start + indent + 1) === DOUBLE) heads = rows.length;
    next = line + 1;
  }
  if (next < top + 3 || endOfGrid(page, line, indent) > line) return undefined;
  return { ...gridRows(rows, heads), next };
}

function cornersOf(border: string): number[] {
  const corners: number[] = [];
  for (let at = border.indexOf("+"); at >= 0; at = border.indexOf("+", at + 1)) corners.push(at);
  return corners;
}

function hasBars({ page, corners }: GridColumns, line: number): boolean {
  const start = lineStart(page, line);
  if (start + corners[corners.length - 1]! >= lineEnd(page, line)) return false;
  for (let i = 1; i < corners.length; i++) {
    if (page.text.charCodeAt(start + corners[i]!) !== BAR) return false;
  }
  return true;
}

function isBorder(page: Page, line: number, { between, under }: Borders): boolean {
  const start = lineStart(page, line);
  const end = start + between.length;
  // A slice is compared at once, which is faster than asking whether the text goes on with the border.
  const drawn = page.text.slice(start, end);
  if (drawn !== between && drawn !== under) return false;
  return lineEnd(page, line) === end || page.text.slice(end, lineEnd(page, line)).trim() === "";
}
