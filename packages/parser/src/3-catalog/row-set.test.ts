import { expect, test } from "vitest";
import { RowSet } from "./row-set.ts";

test("a number is new once, in whatever order numbers come", () => {
  const numbers = [1, 31, 32, 33, 100_000, 0, 63, 64];
  const rows = new RowSet();
  expect(numbers.map((number) => rows.add(number))).toEqual(numbers.map(() => true));
  expect(numbers.map((number) => rows.add(number))).toEqual(numbers.map(() => false));
  expect(rows.add(2)).toBe(true);
});
