import { expect, test } from "vitest";
import { barOffsets } from "./bar-offsets.ts";

test("where columns are characters the offsets are the columns", () => {
  const columns = [1, 4, 6];
  expect(barOffsets(" |ab|c|", columns)).toBe(columns);
  expect(barOffsets(" |磁盘|c| and more", columns)).toBe(columns);
});

test("wide characters take two columns, marks none", () => {
  expect(barOffsets("|磁|c|", [0, 3, 5])).toEqual([0, 2, 4]);
  expect(barOffsets("|e\u0301|c|", [0, 2, 4])).toEqual([0, 3, 5]);
  expect(barOffsets("|\u{20000}\u{1f600}|c|", [0, 5, 7])).toEqual([0, 5, 7]);
  expect(barOffsets("|か\u3099| c|", [0, 3, 6])).toEqual([0, 3, 6]);
});

test("a column in which something else stands has no bar", () => {
  expect(barOffsets("|磁盘|", [0, 4])).toBeUndefined();
  expect(barOffsets("|磁  |", [0, 3])).toBeUndefined();
  expect(barOffsets("|磁", [0, 3])).toBeUndefined();
  expect(barOffsets("|a\ud83d", [0, 3])).toBeUndefined();
  expect(barOffsets("+--+", [0, 3])).toBeUndefined();
  expect(barOffsets("", [0, 3])).toBeUndefined();
});
