import { expect, it } from "vitest";
import { table, understand } from "../../../testing/understood-tables.ts";

const errors = table(
  ["Error code", "Text"],
  [
    ["L01", "The lamp is not found."],
    ["L02", "The oil is not valid."],
    ["L03", "The wick failed."],
  ],
);

it("a table of which request gives which code is an index of the codes", () => {
  const index = table(
    ["Error code", "lamps", "oil"],
    [
      ["L01", "○", "×"],
      ["L02", "×", "○"],
    ],
  );
  expect(understand([errors, index]).map(({ kind, reason }) => [kind, reason])).toEqual([
    ["errors", "its header names error codes"],
    ["left-alone", "it says nothing of its codes, which have their texts in the table in line 1"],
  ]);
});

it("a table of which codes a file has is one, too", () => {
  const index = table(
    ["File", "Error codes"],
    [
      ["lamps.py", "L01 ~ L02"],
      ["oil.py", "L03"],
    ],
  );
  expect(understand([index, errors]).map(({ kind }) => kind)).toEqual(["left-alone", "errors"]);
});

it("codes that no other table has, or that have names, are errors", () => {
  const bare = table(["Error code"], [["L01"], ["L09"]]);
  const named = table(
    ["Error code", "Error name"],
    [
      ["L01", "LAMP_GONE"],
      ["L02", "NO_OIL"],
    ],
  );
  expect(understand([errors, bare, named]).map(({ kind }) => kind)).toEqual(["errors", "errors", "errors"]);
});
