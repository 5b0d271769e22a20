import { expect, test } from "vitest";
import { patternFromText, readIcuPattern } from "./pattern.ts";

const flavor = { name: "flavor", type: "string", raw: "%s" } as const;

test("arguments become parameters of the type that the message declares", () => {
  const count = { name: "count", type: "integer", raw: "%d" } as const;
  expect(readIcuPattern("{flavor}: { count } of {other}", [flavor, count])).toEqual([
    { kind: "parameter", name: "flavor", type: "string" },
    { kind: "text", text: ": " },
    { kind: "parameter", name: "count", type: "integer" },
    { kind: "text", text: " of " },
    { kind: "parameter", name: "other", type: "string" },
  ]);
});

test.each([
  ["isn't", "isn't"],
  ["isn''t", "isn't"],
  ["'{'a'}'", "{a}"],
  ["'{a'' b}'", "{a' b}"],
  ["'<b> {x}", "<b> {x}"],
  ["a '", "a '"],
  ["a ''''", "a ''"],
])("apostrophes of %s are read as ICU reads them", (message, text) => {
  expect(readIcuPattern(message, [])).toEqual([{ kind: "text", text }]);
});

test.each(["{n, plural, other {#}}", "{n, number}", "{", "}", "{a b}", "{}", "{a", `{${"a".repeat(300)}}`])(
  "%s is more than text and plain arguments",
  (message) => {
    expect(readIcuPattern(message, [])).toBeUndefined();
  },
);

test("many open braces take linear time", () => {
  const start = process.cpuUsage().user;
  readIcuPattern(`${"'{".repeat(50_000)}${"{a}".repeat(50_000)}`, []);
  readIcuPattern(`${"{a}".repeat(50_000)}{`, []);
  expect(process.cpuUsage(undefined).user - start).toBeLessThan(2_000_000);
});

test("nothing of a plain text is syntax", () => {
  expect(patternFromText("{a} ''")).toEqual([{ kind: "text", text: "{a} ''" }]);
  expect(patternFromText("")).toEqual([]);
});
