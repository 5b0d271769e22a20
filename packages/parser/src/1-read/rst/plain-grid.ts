import { lineCount, lineText, type Page } from "../page.ts";
import { BAR, endOfGrid } from "./grid-block.ts";
import { type GridRows, gridRows } from "./grid-rows.ts";
import { PlainGridRow } from "./plain-grid-row.ts";
import type { Substitutions } from "./rst-text.ts";

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
  const columns = { page, corners: cornersOf(border), substitutions };
  const between = border.replaceAll("=", "-");
  const under = border.replaceAll("-", "=");
  const rows: PlainGridRow[] = [];
  let heads = 0;
  let next = top + 1;
  let line = next;
  for (; line < lineCount(page); line++) {
    const text = lineText(page, line);
    if (hasBars(text, columns.corners)) continue;
    const drawn = text.trimEnd();
    if (drawn !== between && drawn !== under) break;
    if (line > next) rows.push(new PlainGridRow(columns, next, line));
    if (heads === 0 && drawn === under) heads = rows.length;
    next = line + 1;
  }
  const isWhole = next >= top + 3 && endOfGrid(page, line, columns.corners[0]!) === line;
  return isWhole ? { ...gridRows(rows, heads), next } : undefined;
}

function cornersOf(border: string): number[] {
  const corners: number[] = [];
  for (let at = border.indexOf("+"); at >= 0; at = border.indexOf("+", at + 1)) corners.push(at);
  return corners;
}

/** Whether a line of a grid has a bar under each of its corners. */
function hasBars(text: string, corners: readonly number[]): boolean {
  for (let i = 0; i < corners.length; i++) if (text.charCodeAt(corners[i]!) !== BAR) return false;
  return true;
}
