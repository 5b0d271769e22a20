import { expect, it } from "vitest";
import { formatIcu } from "./format-icu.ts";

it.each([
  ["Flavor [{flavor}] isn't here", "Flavor [f1] isn't here"],
  ["it''s '{'{flavor}'}'", "it's {f1}"],
  ["'<b>'{ flavor }'</b>'", "<b>f1</b>"],
  ["{ids} and {count}", "a and b and 3"],
  ["{count, plural, one {# port} other {# ports of '#' {flavor}}}", "3 ports of # f1"],
  ["{count, plural, =3 {three} other {#}}", "three"],
  ["{count, plural, offset:1 one {# more} other {# others}}", "2 others"],
  ["{count, selectordinal, few {#rd} other {#th}}", "3rd"],
  ["{flavor, select, f1 {the small one} other {another}}", "the small one"],
  ["{count, number} {flavor,plural,other{#}}", "3 NaN"],
  ["{count, plural, one {no other}}", "{count, plural, one {no other}}"],
  ["{count, date, short}", "{count, date, short}"],
  ["open { brace", "open { brace"],
  ["quote to the end '{ a", "quote to the end { a"],
])("formats %s", (pattern, expected) => {
  expect(formatIcu(pattern, { flavor: "f1", ids: ["a", "b"], count: 3 }, "en")).toBe(expected);
});

it("gives nothing rather than half a sentence", () => {
  expect(formatIcu("{flavor} is {state}", { flavor: "f1" }, "en")).toBeUndefined();
  expect(formatIcu("{toString}", {}, "en")).toBeUndefined();
});

it("joins lists as the language does", () => {
  expect(formatIcu("{ids}", { ids: ["a", "b", "c"] }, "zh-CN")).toBe("a、b和c");
  expect(formatIcu("{ids}", { ids: ["a", "b"] }, "no such tag!")).toBe("a, b");
});
