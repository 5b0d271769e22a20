import { expect, test } from "vitest";
import { localize } from "./localize.ts";

const text = { "zh-CN": "丢失。", en: "Lost.", fr: "" };

test.each([
  [["zh-CN", "en"], "丢失。"],
  [["de", "zh-CN"], "丢失。"],
  [["de"], "Lost."],
  [[], "Lost."],
  [["constructor"], "Lost."],
  [["fr"], undefined],
])("in %j the text is %j", (languages, expected) => {
  expect(localize(text, languages)).toBe(expected);
  expect(localize({}, languages)).toBeUndefined();
});
