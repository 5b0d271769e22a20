import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { requiredLiterals } from "./required-literals.ts";
import { ruleFilter } from "./rule-filter.ts";
import { splitAlternatives } from "./split-alternatives.ts";

test.each<[RegExp, readonly string[] | undefined]>([
  [/lamp/i, ["lamp"]],
  [/Lamp|light/, ["lamp", "light"]],
  [/(?:desk |floor )?lamps?\b/, ["lamp"]],
  [/\bnot (?:found|there)\b/, ["found", "there"]],
  [/(?<!no )lamp(?!s)/, ["lamp"]],
  [/lam+p/, ["la"]],
  [/[abc]d/, ["d"]],
  [/a\.b/, ["a.b"]],
  [/灯(?:不存在|坏了)/, ["不存在", "坏了"]],
  [/\d+/, undefined],
  [/lamp|\w+/, undefined],
  [/(?:lamp)?/, undefined],
  [/x{0,3}lamp.{2,5}y/u, ["lamp"]],
  [/\p{Script=Han}{2}lamp/u, ["lamp"]],
])("%s requires %j", (pattern, literals) => {
  expect(requiredLiterals(pattern.source)).toEqual(literals);
});

const word = fc.constantFrom(
  "lamp",
  "Desk",
  "灯",
  "不存在",
  "not",
  "found",
  "quota",
  " ",
  ".",
  "x",
  "İ",
  "LAMPS",
);
const text = fc
  .array(fc.oneof(word, fc.string({ maxLength: 3 })), { maxLength: 12 })
  .map((words) => words.join(""));

test("a filter never leaves out a rule that matches", () => {
  const rules = [
    /lamps?/i,
    /(?:desk|floor) ?lamp/i,
    /灯.{0,4}不存在/,
    /not (?:be )?found/i,
    /^x/,
    /quota|灯/i,
    /\d/,
  ];
  const others = Array.from({ length: 40 }, (_, n) => `q${n}z`);
  const filter = ruleFilter([...rules.map(({ source }) => source), ...others]);
  fc.assert(
    fc.property(text, (sentence) => {
      const candidates = filter.candidates(sentence);
      for (const [index, rule] of rules.entries())
        if (rule.test(sentence)) expect(candidates).toContain(index);
      expect([...candidates].sort((a, b) => a - b)).toEqual(candidates);
    }),
    { numRuns: fuzzRuns(2000) },
  );
});

test("rules that have nothing to do with a text are not tried", () => {
  const filter = ruleFilter(["does not exist", "quota exceeded", "权限不足"]);
  expect(filter.candidates("The lamp does not exist.")).toEqual([0]);
  expect(filter.candidates("权限不足")).toEqual([2]);
  expect(filter.candidates("")).toEqual([]);
});

test("alternatives are split where they are at the top", () => {
  expect(splitAlternatives(String.raw`a(?:b|c)|[|)]d|e\|f|(?<=g|h)`)).toEqual([
    "a(?:b|c)",
    "[|)]d",
    String.raw`e\|f`,
    "(?<=g|h)",
  ]);
  expect(splitAlternatives("a")).toEqual(["a"]);
});
