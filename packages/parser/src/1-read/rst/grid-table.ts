import { lineText, type Page } from "../page.ts";
import { endOfGrid } from "./grid-block.ts";
import type { GridRows } from "./grid-rows.ts";
import { readGridWithSpans } from "./grid-with-spans.ts";
import { readLooseGrid } from "./loose-grid.ts";
import { readPlainGrid } from "./plain-grid.ts";
import type { Substitutions } from "./rst-text.ts";

/** The rows of a grid table, and how well it is drawn: a loose one is read by its bars, a broken one not at all. */
export interface GridTable extends GridRows {
  /** Line (from 0) after the table. */
  readonly next: number;
  readonly drawing: "whole" | "loose" | "broken";
}

const BORDER = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/;

/**
 * Reads the rows of the grid table whose upper border is a line (from 0); gives the line after it, or `undefined`
 * where no grid table begins (docutils, reStructuredText Markup Specification, "Grid Tables"). Cells that span rows
 * or columns are repeated in each.
 *
 *     +--------+------+
 *     | Status | Code |
 *     +========+======+
 *     | 400    | A.1  |
 *     +--------+------+
 */
export function readGridTable(
  page: Page,
  line: number,
  substitutions?: Substitutions,
): GridTable | undefined {
  const border = lineText(page, line);
  if (!BORDER.test(border)) return undefined;
  const plain = readPlainGrid(page, line, substitutions);
  if (plain) return { ...plain, drawing: "whole" };
  const indent = border.indexOf("+");
  const next = endOfGrid(page, line + 1, indent);
  if (next - line < 3) return undefined;
  const block = { from: line, to: next, indent };
  const drawn = readGridWithSpans(page, block, substitutions);
  if (drawn) return { ...drawn, next, drawing: "whole" };
  const loose = readLooseGrid(page, block, substitutions);
  return loose ? { ...loose, next, drawing: "loose" } : { header: [], rows: [], next, drawing: "broken" };
}
