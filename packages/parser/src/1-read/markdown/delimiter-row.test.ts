import { expect, test } from "vitest";
import { delimiterColumns } from "./delimiter-row.ts";

const columns = (text: string) => delimiterColumns(text, 0, text.length);

test("dashes between pipes are columns", () => {
  expect(["|---|---|", "--|:-:|-", "---|", "| - |", "|----+----|", "|—|–|"].map(columns)).toEqual([
    2, 3, 1, 1, 2, 2,
  ]);
});

test("rules, underlines, text and pipes alone are none", () => {
  expect(["---", "- - -", "| a | - |", "|", "||", "", ":-:", "+--+--+"].map(columns)).toEqual([
    0, 0, 0, 0, 0, 0, 0, 0,
  ]);
});
