import { expect, test } from "vitest";
import type { Cell, TableRow } from "../../1-read/table.ts";
import { SpanFiller } from "./span-filler.ts";

const cells = (...texts: string[]): Cell[] => texts.map((text) => ({ text, line: 2, column: 3 }));
const row = (line: number): TableRow => ({ cells: [], line, column: 1 });
const texts = (filled: readonly Cell[]): string[] => filled.map(({ text }) => text);

test("empty leading cells take what stands above, empty cells after them stay", () => {
  const spans = new SpanFiller();
  expect(texts(spans.fill(cells("Login", "401", "L1", ""), row(1)))).toEqual(["Login", "401", "L1", ""]);
  expect(texts(spans.fill(cells("", "403", "L2", ""), row(2)))).toEqual(["Login", "403", "L2", ""]);
  expect(texts(spans.fill(cells("", "", "L3", "x"), row(3)))).toEqual(["Login", "403", "L3", "x"]);
  expect(spans.diagnostic("a.md")).toMatchObject({
    code: "rows/span-filled",
    place: { file: "a.md", line: 2 },
    message: expect.stringContaining("2 rows"),
  });
});

test("nothing spans after it is forgotten", () => {
  const spans = new SpanFiller();
  spans.fill(cells("Login", "401"), row(1));
  spans.forget();
  expect(texts(spans.fill(cells("", "403"), row(2)))).toEqual(["", "403"]);
  expect(spans.diagnostic("a.md")).toBeUndefined();
});
