import { expect, it } from "vitest";
import { languageFallback } from "./language-fallback.ts";

const available = ["en", "zh-CN", "zh-Hant", "pt-BR"];

it.each([
  ["zh-CN", ["zh-CN", "en"]],
  ["ZH-cn", ["zh-CN", "en"]],
  ["zh", ["zh-CN", "en"]],
  ["zh-Hans-CN", ["zh-CN", "en"]],
  ["zh-Hans-SG-u-nu-hanidec", ["zh-CN", "en"]],
  ["zh-TW", ["zh-Hant", "en"]],
  ["zh-Hant-HK", ["zh-Hant", "en"]],
  ["pt", ["pt-BR", "en"]],
  ["pt-PT", ["pt-BR", "en"]],
  ["en-GB", ["en"]],
  ["fr", ["en"]],
  ["", ["en"]],
  ["not a tag!", ["en"]],
  ["__proto__", ["en"]],
])("serves a reader of %s", (wanted, expected) => {
  expect(languageFallback(wanted, available, "en")).toEqual(expected);
});

it("has nothing to serve where nothing is there", () => {
  expect(languageFallback("en", [], "en")).toEqual([]);
});
