import { expect, test } from "vitest";
import { positionAt } from "./position-at.ts";

test.each([
  [0, "1:1"],
  [2, "1:3"],
  [3, "2:1"],
  [5, "2:3"],
  [99, "2:3"],
])("offset %i of two lines is at %s", (offset, place) => {
  const { line, column } = positionAt("a;\nbc", offset);
  expect(`${line}:${column}`).toBe(place);
});
