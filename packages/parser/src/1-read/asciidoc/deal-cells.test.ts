import { expect, test } from "vitest";
import { asciidocCells } from "./asciidoc-cells.ts";
import { dealCells } from "./deal-cells.ts";

function rows(text: string, width: number, limit = 1000): string[] {
  const raw = asciidocCells(text, { from: 0, to: text.length, separator: "|" });
  const dealt = dealCells(raw, { width, limit }, (cell) => ({
    text: cell.text.trim(),
    line: 1,
    column: cell.offset + 1,
  }));
  return dealt.rows.map(({ cells }) => cells.map((cell) => cell.text).join(" "));
}

test("cells that reach over rows and columns stand in each", () => {
  expect(rows(".2+|400 |A.1 |A.2 2+|x 2.2+|y |z", 2)).toEqual(["400 A.1", "400 A.2", "x x", "y y", "z"]);
});

test("copies are cells of their own, and a backslash makes a bar text", () => {
  expect(rows("3*|a |b \\| c", 2)).toEqual(["a a", "a b | c"]);
});

test("a cell that covers more rows than the page has does no harm", () => {
  expect(rows(".65534+|a .65534+|b |c", 2)).toEqual(["a b", "c"]);
  expect(rows("999*|a", 2, 10)).toHaveLength(6);
});
