import { expect, test } from "vitest";
import { isCodeLike, isIdentifierLike, ShapeCounts, shapeOf } from "./code-shape.ts";

test.each([
  "VPC.0101",
  "17007",
  "-32700",
  "–1",
  "0x1F",
  "InvalidParameter",
  "not_found",
  "ERR",
  "08*",
  "read/empty-file",
  "tank::EEMPTY",
])("%s is like a code", (text) => expect(isCodeLike(text)).toBe(true));

test.each([
  "",
  "invalid",
  "Not found",
  "请求错误",
  "E1 E2",
  "x".repeat(200),
  "Ünïcode",
  "2024-03-01",
  "2024/3/1",
])("%j is not like a code", (text) => expect(isCodeLike(text)).toBe(false));

test("an identifier may be a plain word", () => {
  expect(isIdentifierLike("Throttling")).toBe(true);
  expect(isIdentifierLike("not a word")).toBe(false);
});

test.each([
  ["VPC.0101", "A.9"],
  ["InvalidParameter", "Aa"],
  ["ERR_NOT_FOUND", "A_A_A"],
  ["Request Entity Too Large", "Aa Aa"],
  ["-4001", "-9"],
])("the shape of %s is %s", (code, shape) => {
  expect(shapeOf(code)).toBe(shape);
});

test("counts say what is usual in a column", () => {
  const shapes = new ShapeCounts();
  for (let number = 10; number < 30; number++) shapes.add(`VPC.00${number}`);
  shapes.add("17 007");
  expect(shapes.isUsual("VPC.9")).toBe(true);
  expect(shapes.isUsual("17 007")).toBe(false);
  expect(shapes.hasWidth("ABC.1234")).toBe(true);
  expect(shapes.hasWidth("ABC.12")).toBe(false);
  expect(shapes.shareWith("9 9")).toBeCloseTo(1 / 21);
});

test("an empty column has nothing usual", () => {
  expect(new ShapeCounts().isUsual("A1")).toBe(false);
});

test("the shape of a cell of a megabyte takes no time", () => {
  const start = performance.now();
  new ShapeCounts().add("a1,".repeat(350_000));
  expect(performance.now() - start).toBeLessThan(100);
});
