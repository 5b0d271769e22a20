import { expect, test } from "vitest";
import { wireCode } from "./wire-code.ts";

test.each([
  ["17007", 17007],
  ["-1", -1],
  ["0", 0],
  ["007", "007"],
  ["1.5", "1.5"],
  ["1e3", "1e3"],
  ["-0", "-0"],
  ["9007199254740993", "9007199254740993"],
  ["", ""],
])("the integer code %j is %j on the wire", (code, value) => {
  expect(wireCode(code, "integer")).toBe(value);
  expect(wireCode(code, "string")).toBe(code);
});
