import type { Table, TableRow } from "./table.ts";

/** A group of fewer columns says nothing of its codes. */
const LEAST_COLUMNS = 2;

/**
 * A table that stands in several pieces side by side, to save height, as one below the other; any other table as it is.
 * What tells is the header, which says the same columns again and again.
 *
 *     Code | Text  | Code | Text        Code | Text
 *     1    | Dry   | 3    | Cold   →    1    | Dry
 *     2    | Wet   |      |             3    | Cold
 *                                       2    | Wet
 */
export function oneBelowTheOther(table: Table): Table {
  const width = repeatedWidth(table.header.map(({ text }) => text));
  if (width === undefined) return table;
  return {
    ...table,
    header: table.header.slice(0, width),
    rows: table.rows.flatMap((row) => pieces(row, width)),
  };
}

/** How many columns a header has before it says them all again; `undefined` where it does not. */
function repeatedWidth(header: readonly string[]): number | undefined {
  const width = header.indexOf(header[0]!, 1);
  if (width < LEAST_COLUMNS || header.length % width !== 0) return undefined;
  const isRepeated = header.every((text, index) => text !== "" && text === header[index % width]);
  return isRepeated ? width : undefined;
}

/** The pieces of a row in which anything stands; a blank row stays one. */
function pieces(row: TableRow, width: number): readonly TableRow[] {
  const { cells, line } = row;
  const filled: TableRow[] = [];
  for (let start = 0; start < cells.length; start += width) {
    const piece = cells.slice(start, start + width);
    const first = piece.find(({ text }) => text !== "");
    if (first) filled.push({ cells: piece, line: piece[0]!.line, column: piece[0]!.column });
  }
  return filled.length > 0 ? filled : [{ cells, line, column: row.column }];
}
