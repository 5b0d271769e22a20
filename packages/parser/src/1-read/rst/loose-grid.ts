import { lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import type { GridBlock } from "./grid-block.ts";
import { type GridRows, gridRows } from "./grid-rows.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

const BORDER = /^\+[-=+]*$/;

/**
 * The rows of a grid table whose drawing is out of line, read by its bars: every line of text has as many as the
 * first border has corners. `undefined` where one has not.
 *
 *     +------+------+
 *     | Code | Text |      Code | Text
 *     +======+======+  →   A.1  | 磁盘已满
 *     | A.1  | 磁盘已满 |
 *     +------+------+
 */
export function readLooseGrid(
  page: Page,
  block: GridBlock,
  substitutions?: Substitutions,
): GridRows | undefined {
  const width = lineText(page, block.from).trim().split("+").length - 2;
  const rows: TableRow[] = [];
  let heads = 0;
  let open: Cell[][] = [];
  for (let line = block.from + 1; line < block.to; line++) {
    const text = lineText(page, line).slice(block.indent).trimEnd();
    if (!BORDER.test(text)) {
      const cells = cellsOf(text, { line, indent: block.indent });
      if (cells.length !== width) return undefined;
      open.push(cells);
      continue;
    }
    if (open.length > 0) rows.push(rowOf(open, block.indent, substitutions));
    open = [];
    if (heads === 0 && text.charAt(1) === "=") heads = rows.length;
  }
  return gridRows(rows, heads);
}

function cellsOf(text: string, { line, indent }: { line: number; indent: number }): Cell[] {
  const cells: Cell[] = [];
  let from = 1;
  for (let bar = text.indexOf("|", 1); bar >= 0; bar = text.indexOf("|", from)) {
    const raw = text.slice(from, bar);
    const lead = raw.length - raw.trimStart().length;
    cells.push({ text: raw.trim(), line: line + 1, column: indent + from + lead + 1 });
    from = bar + 1;
  }
  return cells;
}

function rowOf(lines: readonly Cell[][], indent: number, substitutions?: Substitutions): TableRow {
  const first = lines[0]!;
  const cells = first.map((cell, column) => {
    const begin = lines.find((line) => line[column]!.text !== "")?.[column] ?? cell;
    return {
      ...begin,
      text: rstCellText(
        lines.map((line) => line[column]!.text),
        substitutions,
      ),
    };
  });
  return { cells, line: first[0]!.line, column: indent + 1 };
}
