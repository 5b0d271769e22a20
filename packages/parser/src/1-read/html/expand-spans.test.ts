import { expect, test } from "vitest";
import { expandSpans, type Span } from "./expand-spans.ts";

const cell = (text: string, rows = 1, columns = 1) => ({ text, rows, columns });

function row(group: number, cells: readonly (Span & { text: string })[]) {
  const spans = new Map([...cells.entries()].filter(([, { rows, columns }]) => rows !== 1 || columns !== 1));
  const row = { cells: cells.map(({ text }) => ({ text, line: 1, column: 1 })), line: 1, column: 1 };
  return {
    row,
    width: cells.length,
    spans: spans.size > 0 ? spans : undefined,
    group,
  };
}

const texts = (...rows: { cells: (Span & { text: string })[]; group: number }[]) =>
  expandSpans(
    rows.map(({ group, cells }) => row(group, cells)),
    1000,
  ).rows.map(({ cells }) => cells.map(({ text }) => text).join(" "));

test("a cell stands in every row and column it covers", () => {
  expect(
    texts(
      { group: 0, cells: [cell("A", 2), cell("1"), cell("x", 3)] },
      { group: 0, cells: [cell("2")] },
      { group: 0, cells: [cell("B", 1, 2)] },
    ),
  ).toEqual(["A 1 x", "A 2 x", "B B x"]);
});

test("a column that no cell begins in is none", () => {
  expect(texts({ group: 0, cells: [cell("A", 1, 9)] })).toEqual(["A"]);
  expect(
    texts(
      { group: 0, cells: [cell("A", 2, 2), cell("1", 1, 3)] },
      { group: 0, cells: [cell("2"), cell("3", 1, 2)] },
    ),
  ).toEqual(["A 1 1", "A 2 3"]);
  expect(texts({ group: 0, cells: [cell("A", 1, 3)] }, { group: 1, cells: [cell("1"), cell("2")] })).toEqual([
    "A A",
    "1 2",
  ]);
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

test("a row that nothing spans is the row of the source", () => {
  const rows = [row(0, [cell("A"), cell("1")]), row(0, [cell("B", 1, 2)]), row(0, [cell("C")])];
  const expanded = expandSpans(rows, 1000).rows;
  expect([expanded[0] === rows[0]!.row, expanded[1] === rows[1]!.row]).toEqual([true, false]);
  expect(expanded[2]).toBe(rows[2]!.row);
});

test("it stops at the limit and says so", () => {
  const wide = row(0, [cell("A", 1, 3)]);
  expect(expandSpans([wide, wide, wide], 6)).toMatchObject({ cut: true, rows: [{}, {}] });
});
