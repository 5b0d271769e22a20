import { expect, it } from "vitest";
import type { MarkedLine } from "./marked-line.ts";
import { titleCells } from "./title-cells.ts";

const title = (text: string): MarkedLine => ({
  level: 2,
  line: 6,
  text,
  mark: "h2",
  strong: "",
  column: 4,
  end: 80,
  indent: 0,
  isWhole: false,
});

const told = (text: string): readonly string[] =>
  [...(titleCells(title(text)) ?? [])].map(
    ([name, cell]) => `${name}=${cell.text} @${cell.line}:${cell.column}`,
  );

it("gives each part of a title its name and its place", () => {
  expect(told("-1007 TIMEOUT")).toEqual(["Code=-1007 @7:4", "Name=TIMEOUT @7:10"]);
  expect(told("Error Number: 8001")).toEqual(["Error Number=8001 @7:18"]);
});

it("gives nothing for a title without a code", () => {
  expect(titleCells(title("How to fill the kettle"))).toBeUndefined();
});
