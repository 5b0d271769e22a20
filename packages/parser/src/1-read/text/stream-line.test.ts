import { expect, test } from "vitest";
import { pageOf } from "../page.ts";
import { isFirstOfLonePipes } from "./stream-line.ts";

function beginsLonePipes(text: string): boolean {
  return isFirstOfLonePipes(pageOf({ path: "a.md", text }), 0);
}

test("three pipes alone in their lines begin nothing, with blank lines between or without", () => {
  expect(beginsLonePipes("|\n|\n|\nCode |\n")).toBe(true);
  expect(beginsLonePipes("|\n\n |\n\n|\n\nCode |\n")).toBe(true);
});

test("fewer pipes, or further apart, may begin a row", () => {
  expect(beginsLonePipes("|\n|\nCode |\n")).toBe(false);
  expect(beginsLonePipes("|\n\n|\n\nCode |\n")).toBe(false);
  expect(beginsLonePipes("|\n\n\n|\n|\n")).toBe(false);
  expect(beginsLonePipes("|\n|")).toBe(false);
});
