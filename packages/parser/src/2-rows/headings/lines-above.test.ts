import { expect, test } from "vitest";
import { linesAbove } from "./lines-above.ts";

const prose = [1, 2, 7, 8, 20].map((line) => ({ text: `line ${line}`, line }));

test("the two nearest lines introduce a table", () => {
  expect(linesAbove(prose, 9)).toEqual(["line 8", "line 7"]);
  expect(linesAbove(prose, 8)).toEqual(["line 7"]);
});

test("lines that are far away or long do not", () => {
  expect(linesAbove(prose, 13)).toEqual([]);
  expect(linesAbove(prose, 1)).toEqual([]);
  expect(linesAbove([{ text: "a".repeat(301), line: 1 }], 2)).toEqual([]);
});
