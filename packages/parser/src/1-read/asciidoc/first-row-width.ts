import type { RawCell } from "./asciidoc-cells.ts";

/**
 * How many columns a table has of which it is not said: as many as cells stand before the second line that begins with
 * a cell, spans and copies counted out.
 *
 *     "2+|Codes |Text\n|A.1 …"  →  3
 */
export function firstRowWidth(cells: readonly RawCell[]): number {
  let width = 0;
  for (const [i, cell] of cells.entries()) {
    if (i > 0 && cell.leads) break;
    width += cell.colspan * cell.repeat;
  }
  return width;
}
