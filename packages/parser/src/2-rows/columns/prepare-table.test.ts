import { expect, test } from "vitest";
import type { Cell, Table, TableRow } from "../../1-read/table.ts";
import { prepareTable } from "./prepare-table.ts";

const columns = 300;

function cellsOf(text: (column: number) => string): Cell[] {
  return Array.from({ length: columns }, (_, column) => ({ text: text(column), line: 1, column: 1 }));
}

/** A row that says when its cells are read, which rows of long tables do each time that they are asked for. */
function countedRow(cells: readonly Cell[], read: () => void): TableRow {
  return {
    get cells() {
      read();
      return cells;
    },
    line: 1,
    column: 1,
  };
}

test.each([
  ["a header with words of another shape than the rows have", (column: number) => `Ab-${column}x`],
  ["no header, and words that rows could begin with", (column: number) => `AB_${column}`],
])("rows of a wide table are read a few times, not once a column: %s", (_, text) => {
  let reads = 0;
  const body = Array.from({ length: 50 }, (__, row) =>
    countedRow(
      cellsOf((column) => `${row}-${column}`),
      () => reads++,
    ),
  );
  const words = countedRow(cellsOf(text), () => {});
  const table: Table = {
    format: "html",
    line: 1,
    headings: [],
    caption: "",
    header: words.cells,
    rows: body,
  };
  prepareTable(table);
  prepareTable({ ...table, header: cellsOf(() => ""), rows: [words, ...body] });
  expect(reads).toBeLessThan(body.length * 20);
});
