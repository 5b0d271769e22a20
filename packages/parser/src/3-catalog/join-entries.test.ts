import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { anyVariant } from "../../testing/any-variant.ts";
import { EntryDrafts } from "./entry-drafts.ts";
import { joinEntries } from "./join-entries.ts";
import { descriptionOf, type FirstRow, originsOf } from "./variant-draft.ts";

function entries(source: string, variants: readonly Partial<FirstRow>[]): EntryDrafts {
  const drafts = new EntryDrafts();
  for (const [index, says] of variants.entries())
    drafts.add("E1", anyVariant({ ...says, source, row: index + 1, line: index + 3 }));
  return drafts;
}

function join(one: readonly Partial<FirstRow>[], other: readonly Partial<FirstRow>[]) {
  const diagnostics: Diagnostic[] = [];
  const all = entries("1", one);
  const context = {
    pathOf: (id: string) => `${id}.md`,
    report: (each: Diagnostic) => diagnostics.push(each),
    onJoin: () => {},
  };
  joinEntries(all, entries("2", other), context);
  return { variants: all.variantsOf("E1"), diagnostics };
}

test("pages in two languages are one variant with two origins", () => {
  const { variants, diagnostics } = join(
    [{ message: "Bad.", description: { "zh-CN": "错误" } }],
    [{ message: "Bad.", description: { en: "Wrong" } }],
  );
  expect(variants).toHaveLength(1);
  expect(descriptionOf(variants[0]!)).toEqual({ "zh-CN": "错误", en: "Wrong" });
  expect(originsOf(variants[0]!).map(({ source }) => source)).toEqual(["1", "2"]);
  expect(diagnostics).toEqual([]);
});

test("of very many variants those that are equal are joined, and none is left out", () => {
  const variantsOf = (word: string): Partial<FirstRow>[] =>
    Array.from({ length: 1500 }, (_, index) => ({
      description: { en: `${index % 2 ? word : "Gone"} ${index}` },
    }));
  const { variants } = join(variantsOf("One"), variantsOf("Other"));
  expect(variants).toHaveLength(1500 + 750);
  expect(variants.flatMap(originsOf)).toHaveLength(3000);
});

test("one meaning on very many rows of a source is joined", () => {
  const all = entries("1", [{ message: "Gone." }]);
  const next = entries("2", [{ message: "Gone." }]);
  next.variantsOf("E1")[0]!.later = Array.from({ length: 199_999 }, (_, index) => ({
    ...{ source: "2", table: 1, row: index + 2 },
    ...{ line: index + 2, column: 1 },
  }));
  joinEntries(all, next, { pathOf: (id) => id, report: () => {}, onJoin: () => {} });
  expect(all.variantsOf("E1").map((variant) => originsOf(variant).length)).toEqual([200_001]);
});

test("several variants of one status are joined by message, whatever their order", () => {
  const { variants } = join(
    [
      { message: "A", description: { "zh-CN": "甲" } },
      { message: "B", description: { "zh-CN": "乙" } },
    ],
    [
      { message: "B", description: { en: "b" } },
      { message: "A", description: { en: "a" } },
    ],
  );
  expect(variants.map(descriptionOf)).toEqual([
    { "zh-CN": "甲", en: "a" },
    { "zh-CN": "乙", en: "b" },
  ]);
});

test("a message worded differently is reported with both places and the first is kept", () => {
  const { variants, diagnostics } = join([{ message: "Bad name." }], [{ message: "Wrong name." }]);
  expect(variants.map(({ message }) => message)).toEqual(["Bad name."]);
  expect(diagnostics).toMatchObject([
    {
      code: "catalog/sources-disagree",
      place: { file: "2.md", line: 3 },
      related: [{ place: { file: "1.md", line: 3 } }],
    },
  ]);
});

test("a message in another language is no disagreement", () => {
  const { variants, diagnostics } = join(
    [{ message: "名称不合法" }],
    [{ message: "The name is not valid." }],
  );
  expect(variants).toHaveLength(1);
  expect(diagnostics).toEqual([]);
});

test("another status is reported and stays a variant", () => {
  const { variants, diagnostics } = join([{ message: "Bad." }], [{ message: "Bad.", httpStatus: [403] }]);
  expect(variants.map(({ httpStatus }) => httpStatus)).toEqual([[400], [403]]);
  expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("HTTP status")]);
});

test("two descriptions in one language are reported and stay apart", () => {
  const { variants, diagnostics } = join([{ description: { en: "One" } }], [{ description: { en: "Two" } }]);
  expect(variants).toHaveLength(2);
  expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("description")]);
});

test("further meanings of a code are added in silence", () => {
  const { variants, diagnostics } = join(
    [{ message: "A" }, { message: "B" }],
    [{ message: "A" }, { message: "C" }, { message: "D" }],
  );
  expect(variants.map(({ message }) => message)).toEqual(["A", "B", "C", "D"]);
  expect(diagnostics).toEqual([]);
});
