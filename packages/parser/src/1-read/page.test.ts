import { expect, test } from "vitest";
import { isBlank, lineAt, lineCount, lineText, pageOf } from "./page.ts";

test("CRLF, CR and NEL end lines as LF does", () => {
  const page = pageOf({ path: "a", text: "\ufeffone\r\ntwo\rthree\u0085four\n" });
  expect([0, 1, 2, 3].map((line) => lineText(page, line))).toEqual(["one", "two", "three", "four"]);
  expect(lineCount(page)).toBe(4);
});

test("separators of lines and paragraphs are spaces inside of a line", () => {
  const page = pageOf({ path: "a", text: "one\u2028two\nthree\u2029four" });
  expect([0, 1].map((line) => lineText(page, line))).toEqual(["one two", "three four"]);
});

test("a text without a line end at its end has the same lines", () => {
  expect(lineCount(pageOf({ path: "a", text: "one\ntwo" }))).toBe(2);
  expect(lineCount(pageOf({ path: "a", text: "" }))).toBe(1);
});

test("an offset lies in the line whose line end comes next", () => {
  const page = pageOf({ path: "a", text: "ab\n\ncd" });
  expect([0, 2, 3, 4, 5, 99].map((offset) => lineAt(page, offset))).toEqual([0, 0, 1, 2, 2, 2]);
});

test("lines outside of the page are blank", () => {
  const page = pageOf({ path: "a", text: "a\n \n" });
  expect([-1, 0, 1, 2].map((line) => isBlank(page, line))).toEqual([true, false, true, true]);
});
