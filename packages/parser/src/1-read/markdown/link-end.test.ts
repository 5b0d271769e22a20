import { expect, test } from "vitest";
import { linkEnd } from "./link-end.ts";

test("targets bare, bracketed, with parentheses and with titles", () => {
  for (const target of ["(a)", "(a(b)c)", "(<a b>)", '(a "t")', "( a 't' )", "()", "(a\\)b)"]) {
    expect([target, linkEnd(`${target}x`, 0)]).toEqual([target, target.length]);
  }
});

test("what is no target", () => {
  for (const text of ["(a b)", "(a", "(<a", '(a "t', "(a(b)"])
    expect([text, linkEnd(text, 0)]).toEqual([text, -1]);
});
