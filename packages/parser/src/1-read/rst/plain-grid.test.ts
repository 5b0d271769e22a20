import { expect, test } from "vitest";
import { pageOf } from "../page.ts";
import { readPlainGrid } from "./plain-grid.ts";

function read(...lines: readonly string[]): unknown {
  const grid = readPlainGrid(pageOf({ path: "a.rst", text: lines.join("\n") }), 0);
  const texts = (rows: NonNullable<typeof grid>["rows"]) =>
    rows.map((row) => row.cells.map(({ text }) => text).join("|"));
  return grid && { header: texts(grid.header), rows: texts(grid.rows), next: grid.next };
}

test("rows lie between borders, those above the double one are the header", () => {
  expect(read("+--+--+", "|a |b |", "+==+==+", "|c |d |", "|  |e |", "+--+--+", "text")).toEqual({
    header: ["a|b"],
    rows: ["c|d e"],
    next: 6,
  });
});

test("where all borders are double the first one that is under a row ends the header", () => {
  expect(read("+==+", "|a |", "+==+", "|b |", "+==+", "|c |", "+==+")).toEqual({
    header: ["a"],
    rows: ["b", "c"],
    next: 7,
  });
});

test("a double line at the lower end is no end of a header", () => {
  expect(read("+--+", "|a |", "+--+", "|b |", "+==+")).toEqual({ header: [], rows: ["a", "b"], next: 5 });
});

test("what follows the last border is no part of the grid, though it looks like more of it", () => {
  expect(read("+--+", "|a |", "+--+", "|b |")).toEqual({ header: [], rows: ["a"], next: 3 });
  expect(read("+--+", "|a |", "+--+", "|b")).toEqual({ header: [], rows: ["a"], next: 3 });
  expect(read("+--+", "|a |", "+--+  ")).toEqual({ header: [], rows: ["a"], next: 3 });
});

test("a grid whose lines do not fit its corners is left to others", () => {
  expect(read("+--+--+", "|a    |", "+--+--+")).toBeUndefined();
  expect(read("+--+--+", "|a |b |", "+--+  |", "|c |  |", "+--+--+")).toBeUndefined();
  expect(read("+--+--+", "|a |b |", "+-----+")).toBeUndefined();
  expect(read("+--+", "|a |", "+--+ a")).toBeUndefined();
  expect(read("+--+", "|a |")).toBeUndefined();
});
