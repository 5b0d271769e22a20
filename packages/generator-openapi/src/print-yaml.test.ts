import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { printYaml } from "./print-yaml.ts";

test("collections are blocks, and the first member of an item stands beside its dash", () => {
  const value = { a: [{ b: 1, c: [true, [null]] }, "x"], "404": { description: "Not Found" }, e: [], f: {} };
  expect(printYaml(value)).toBe(
    [
      // Keys like integers come first in any object.
      '"404":',
      "  description: Not Found",
      "a:",
      "  - b: 1",
      "    c:",
      "      - true",
      "      - - null",
      "  - x",
      "e: []",
      "f: {}",
      "",
    ].join("\n"),
  );
});

test.each([
  "no",
  "~",
  "1.0",
  "0x1",
  "2024-01-01",
  "a: b",
  "a #b",
  " a",
  "a ",
  "",
  "- a",
  "&a",
  "a\nb",
  "=",
  "<<",
])("the text %j is quoted", (text) => {
  expect(printYaml(text)).toBe(`${JSON.stringify(text)}\n`);
});

test("invisible characters are escaped, one escape a code point", () => {
  expect(printYaml("a\u202e\u{e0100}\ud800网")).toBe('"a\\u202e\\U000e0100\\ud800网"\n');
  expect(printYaml("\\ud83d\ude00")).toBe('"\\\\ud83d\\ude00"\n');
});

test.each(["1.1", "1.2"] as const)("YAML %s reads back every value", (version) => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom(
      "yes",
      "null",
      "1e3",
      "- ",
      "a\\nb",
      "\ud83d\\ude00",
      "网：络",
      "'",
      '"',
      "#",
      "? a",
      "!!str a",
    ),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(text, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (example) => {
      const printed = printYaml(example as never);
      expect(parse(printed, { version, prettyErrors: true })).toEqual(example);
      expect(printed).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u);
    }),
    { numRuns: fuzzRuns(200) },
  );
});
