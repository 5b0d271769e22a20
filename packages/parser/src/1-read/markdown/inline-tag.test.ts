import { expect, test } from "vitest";
import { inlineTagAt } from "./inline-tag.ts";

test("elements go, breaks are line ends, placeholders stay", () => {
  expect(inlineTagAt("<br/>", 0)).toEqual({ end: 5, text: "\n" });
  expect(inlineTagAt('x<a name="y">z', 1)).toEqual({ end: 13, text: "" });
  expect(inlineTagAt('<Vg k="COMPANY" />', 0)).toEqual({ end: 18, text: "" });
  expect(inlineTagAt("</Admonition>", 0)).toEqual({ end: 13, text: "" });
  for (const text of ["<instance_id>", "< b", "<=", "<a", '<a b="'] as const) {
    expect([text, inlineTagAt(text, 0)]).toEqual([text, undefined]);
  }
});
