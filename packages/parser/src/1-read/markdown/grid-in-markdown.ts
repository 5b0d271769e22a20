import { diagnose } from "@errcat/diagnostics";
import { captionAbove, type Draft } from "../draft.ts";
import { lineCount, lineStart, lineText, type Page, pageOf } from "../page.ts";
import type { GridRows } from "../rst/grid-rows.ts";
import { readGridTable } from "../rst/grid-table.ts";
import { shiftTable } from "../shift-table.ts";
import type { Cell, Table, TableRow } from "../table.ts";
import { markdownText } from "./markdown-text.ts";
import { readPipeRow } from "./pipe-row.ts";

/** A border; colons say to which side a column is aligned. */
const BORDER = /^[ \t]*\+(?:[-=:]+\+)+[ \t]*$/;

/** A table with borders above it, below its header and at its end alone has a row a line. */
const MOST_BORDERS_OF_LINES = 3;

/**
 * Reads a grid table as Pandoc writes it into Markdown (Pandoc User's Guide, "grid_tables"), from its upper border
 * (line from 0) on; gives the line after it, or the same line where none begins. Where only the header has a border
 * below it, and a single one, each line is a row: so databases draw their answers.
 *
 *     +------+-----------+
 *     | Code | Text      |      Code | Text
 *     +:=====+===========+  →   A.1  | It is gone.
 *     | A.1  | It is     |
 *     |      | gone.     |
 *     +------+-----------+
 */
export function readGridInMarkdown(page: Page, line: number, draft: Draft): number {
  if (!BORDER.test(lineText(page, line))) return line;
  const { end, borders, isDouble } = measure(page, line);
  if (!isDouble && borders.length <= MOST_BORDERS_OF_LINES) return readRowsOfLines(page, borders, draft);
  const text = page.text.slice(lineStart(page, line), lineStart(page, end));
  const drawn = text.replace(/^[ \t]*\+[-=:+]+\+[ \t]*$/gm, plainBorder);
  const grid = readGridTable(pageOf({ path: page.path, text: drawn }), 0);
  if (!grid) return line;
  if (grid.drawing !== "whole") {
    const outcome = grid.drawing === "loose" ? "it was read by its bars" : "it was left out";
    const place = { file: page.path, line: line + 1, column: 1 };
    draft.report(diagnose("read/malformed-table", { outcome }, { place }));
  }
  if (grid.rows.length > 0) addGrid(grid, line, draft);
  return line + grid.next;
}

/** Adds a grid that was read as a page of its own and begins in a line (from 0). */
function addGrid({ header, rows }: GridRows, line: number, draft: Draft): void {
  const table: Table = {
    format: "rst-grid",
    line: 1,
    headings: [],
    caption: captionAbove(draft, line),
    header: (header.at(-1)?.cells ?? []).map(inMarkdown),
    rows: rows.map(
      (row): TableRow => ({ cells: row.cells.map(inMarkdown), line: row.line, column: row.column }),
    ),
  };
  draft.tables.push({ ...shiftTable(table, line), headings: draft.open });
}

/** What the borders of a grid are, and the line after it. */
function measure(page: Page, from: number): { end: number; borders: readonly number[]; isDouble: boolean } {
  const borders: number[] = [];
  const indent = lineText(page, from).indexOf("+");
  let isDouble = false;
  let end = from;
  for (; end < lineCount(page); end++) {
    const text = lineText(page, end);
    if (text.search(/\S/) !== indent) break;
    if (BORDER.test(text)) {
      borders.push(end);
      isDouble ||= end > from && text.includes("=");
    } else if (text[indent] !== "|" && text[indent] !== "+") break;
  }
  return { end, borders, isDouble };
}

/** Reads a grid in which each line is a row, and a border stands below the first one. */
function readRowsOfLines(page: Page, borders: readonly number[], draft: Draft): number {
  const [top, middle, bottom] = borders as readonly [number, number?, number?];
  if (middle !== top + 2 || bottom === undefined) return top;
  const [header, ...rows] = [top + 1, ...linesBetween(middle, bottom)].map((line): TableRow => {
    const cells = readPipeRow(lineText(page, line), line + 1);
    return { cells, line: line + 1, column: cells[0]?.column ?? 1 };
  });
  draft.tables.push({
    format: "markdown",
    line: top + 1,
    headings: draft.open,
    caption: captionAbove(draft, top),
    header: header!.cells,
    rows,
  });
  return bottom + 1;
}

function linesBetween(above: number, below: number): number[] {
  return Array.from({ length: below - above - 1 }, (_, index) => above + 1 + index);
}

/** A border without its colons. */
function plainBorder(border: string): string {
  return border.replaceAll(":", border.includes("=") ? "=" : "-");
}

function inMarkdown(cell: Cell): Cell {
  return { ...cell, text: markdownText(cell.text) };
}
