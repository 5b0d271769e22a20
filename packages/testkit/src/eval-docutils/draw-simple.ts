import { textWidth } from "@errcat/diagnostics";
import type { DrawnCell, RandomTable } from "./random-table.ts";

const GAP = "  ";

/**
 * A table whose cells span no rows as a simple table of reStructuredText. Cells of the first column that would be
 * blank have an escaped space, without which the line would go on with the row above; they have one line, because a
 * second one would begin a row.
 *
 *     ===  ===
 *      a    b
 *     ===  ===
 */
export function drawSimple(table: RandomTable): string {
  const { rows, columns, heads } = table;
  const cells = table.cells.map((cell) =>
    cell.column === 0 ? { ...cell, lines: cell.lines.slice(0, 1) } : cell,
  );
  const widths = widthsOf(columns, cells);
  const rule = (mark: string) => widths.map((width) => mark.repeat(width)).join(GAP);
  const drawn = [rule("=")];
  for (let row = 0; row < rows; row++) {
    const own = cells.filter((cell) => cell.row === row);
    drawn.push(...linesOf(own, widths));
    const spans = own.some(({ colspan }) => colspan > 1);
    if (row + 1 === heads) drawn.push(spans ? underline(own, widths, "=") : rule("="));
    else if (row + 1 === rows) return [...drawn, underline(own, widths, "=")].join("\n");
    else if (spans) drawn.push(underline(own, widths, "-"));
    else if (own.length > 1 && own[0]!.lines.length > 1) drawn.push("");
  }
  return drawn.join("\n");
}

function widthsOf(columns: number, cells: readonly DrawnCell[]): number[] {
  const widths = new Array<number>(columns).fill(3);
  for (const { column, colspan, lines } of [...cells].sort((one, other) => one.colspan - other.colspan)) {
    const has = spanWidth(widths, column, colspan);
    widths[column + colspan - 1]! += Math.max(0, Math.max(0, ...lines.map(textWidth)) - has);
  }
  return widths;
}

function spanWidth(widths: readonly number[], column: number, colspan: number): number {
  return widths
    .slice(column, column + colspan)
    .reduce((sum, width) => sum + width, GAP.length * (colspan - 1));
}

function underline(cells: readonly DrawnCell[], widths: readonly number[], mark: string): string {
  return cells.map(({ column, colspan }) => mark.repeat(spanWidth(widths, column, colspan))).join(GAP);
}

function linesOf(cells: readonly DrawnCell[], widths: readonly number[]): string[] {
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, i) =>
    cells
      .map(({ column, colspan, lines }) => {
        const text = i === 0 && column === 0 && (lines[0] ?? "") === "" ? "\\" : (lines[i] ?? "");
        return text + " ".repeat(Math.max(0, spanWidth(widths, column, colspan) - textWidth(text)));
      })
      .join(GAP)
      .trimEnd(),
  );
}
