import { expect, test } from "vitest";
import { codeTypeOf } from "./code-type.ts";

test.each([
  [["0", "17007", "-32700"], "integer"],
  [["17007", "0012"], "string"],
  [["17007", "VPC.1"], "string"],
  [["1234567890123456"], "string"],
  [["1.5"], "string"],
  [["-0"], "string"],
  [[], "string"],
] as const)("%j are written as %s", (codes, type) => {
  expect(codeTypeOf(codes)).toBe(type);
});
