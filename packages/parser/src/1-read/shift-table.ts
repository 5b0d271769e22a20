import type { Cell, Table, TableRow } from "./table.ts";

/** A table that begins so many lines further down: for a page that was read from its middle. */
export function shiftTable(table: Table, lines: number): Table {
  if (lines === 0) return table;
  return {
    ...table,
    line: table.line + lines,
    header: table.header.map((cell) => shiftCell(cell, lines)),
    rows: table.rows.map((row) => shiftRow(row, lines)),
  };
}

/** A row so many lines further down, its cells with it. */
export function shiftRow({ cells, line, column }: TableRow, lines: number): TableRow {
  return { cells: cells.map((cell) => shiftCell(cell, lines)), line: line + lines, column };
}

function shiftCell({ text, line, column }: Cell, lines: number): Cell {
  return { text, line: line + lines, column };
}
