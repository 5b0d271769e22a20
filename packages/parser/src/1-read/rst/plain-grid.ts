import { lineText, type Page } from "../page.ts";
import { barOffsets } from "./bar-offsets.ts";
import { endOfGrid } from "./grid-block.ts";
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
  const { text, starts } = page;
  const border = lineText(page, top).trimEnd();
  const corners = cornersOf(border);
  const even = { page, corners, isEven: true, substitutions };
  const uneven = { ...even, isEven: false };
  const between = border.replaceAll("=", "-");
  const under = border.replaceAll("-", "=");
  const rows: PlainGridRow[] = [];
  let heads = 0;
  let isEven = true;
  let next = top + 1;
  let line = next;
  for (; line < starts.length - 1; line++) {
    const drawn = text.slice(starts[line], starts[line + 1]! - 1);
    const bars = barOffsets(drawn, corners);
    isEven &&= bars === undefined || bars === corners;
    if (bars) continue;
    const rule = drawn.trimEnd();
    if (rule !== between && rule !== under) break;
    if (line > next) rows.push(new PlainGridRow(isEven ? even : uneven, next, line));
    isEven = true;
    if (heads === 0 && rule === under) heads = rows.length;
    next = line + 1;
  }
  const isWhole = next >= top + 3 && endOfGrid(page, line, corners[0]!) === line;
  return isWhole ? { ...gridRows(rows, heads), next } : undefined;
}

function cornersOf(border: string): number[] {
  const corners: number[] = [];
  for (let at = border.indexOf("+"); at >= 0; at = border.indexOf("+", at + 1)) corners.push(at);
  return corners;
}
