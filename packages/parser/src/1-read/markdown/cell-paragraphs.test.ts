import { expect, test } from "vitest";
import { cellParagraphs } from "./cell-paragraphs.ts";

/** The lines that a reader sees. */
function shown(text: string): readonly string[] {
  return cellParagraphs(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

test("lines of a paragraph are one, paragraphs and items of lists have lines of their own", () => {
  expect(shown("\n\nThe **key\nis** not `known`.\n \nSee [keys](k.md).\n")).toEqual([
    "The key is not known.",
    "See keys.",
  ]);
  expect(shown("Do\n- ask\n  twice\n* wait\n1. run")).toEqual(["Do", "ask twice", "wait", "1. run"]);
  expect(shown("first  \nsecond\\\nthird")).toEqual(["first", "second", "third"]);
});

test("what stands in a fence stays as it is; strong text at the beginning of a line is no item", () => {
  expect(shown("**Body:**\n\n```json\n{\n\n  *a*: 1 }\n```\nEnd")).toEqual(["Body:", "{", "*a*: 1 }", "End"]);
});

test("spaces around the text stay, and none are added", () => {
  expect(cellParagraphs(" or `b` ")).toBe(" or b ");
  expect(cellParagraphs("`b`")).toBe("b");
});
