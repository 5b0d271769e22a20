import { expect, test } from "vitest";
import { expandSpans, type SpannedCell } from "./expand-spans.ts";

function cell(text: string, rowspan = 1, colspan = 1): SpannedCell {
  return { cell: { text, line: 1, column: 1 }, rowspan, colspan };
}

const texts = (...rows: { cells: SpannedCell[]; group: number }[]) =>
  expandSpans(rows, 1000).rows.map((row) => row.map(({ text }) => text).join(" "));

test("a cell stands in every row and column it covers", () => {
  expect(
    texts(
      { group: 0, cells: [cell("A", 2), cell("1"), cell("x", 3)] },
      { group: 0, cells: [cell("2")] },
      { group: 0, cells: [cell("B", 1, 2)] },
    ),
  ).toEqual(["A 1 x", "A 2 x", "B B x"]);
});

test("no cell reaches beyond its group; a span of 0 reaches to its end", () => {
  expect(
    texts(
      { group: 0, cells: [cell("A", 0), cell("1")] },
      { group: 0, cells: [cell("2")] },
      { group: 1, cells: [cell("B"), cell("3")] },
    ),
  ).toEqual(["A 1", "A 2", "B 3"]);
});

test("it stops at the limit and says so", () => {
  const row = { group: 0, cells: [cell("A", 1, 3)] };
  expect(expandSpans([row, row, row], 6)).toMatchObject({ cut: true, rows: [{}, {}] });
});
