import { expect, test } from "vitest";
import { codeSpans } from "./code-spans.ts";

test("a span ends at as many backticks as it begins with", () => {
  expect([...codeSpans("a `b` ``c`d``")]).toEqual([
    [2, 4],
    [6, 11],
  ]);
});

test("backticks that nothing closes, or that are escaped, open nothing", () => {
  expect([...codeSpans("`a ``b")]).toEqual([]);
  expect([...codeSpans("\\`a`")]).toEqual([]);
});
