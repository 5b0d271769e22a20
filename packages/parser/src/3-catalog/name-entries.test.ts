import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { anyVariant } from "../../testing/any-variant.ts";
import { EntryDrafts } from "./entry-drafts.ts";
import { nameEntries } from "./name-entries.ts";

function named(...entries: readonly (readonly [code: string, ...names: string[]])[]) {
  const diagnostics: Diagnostic[] = [];
  const drafts = new EntryDrafts();
  for (const [code, ...names] of entries) drafts.add(code, anyVariant({ names }));
  const nameOf = nameEntries(drafts, (each) => diagnostics.push(each));
  return { names: Object.fromEntries(entries.map(([code]) => [code, nameOf(code)])), diagnostics };
}

test("the code gives the name", () => {
  expect(named(["VPC.0101"], ["17007"]).names).toEqual({ "VPC.0101": "VPC_0101", "17007": "Code17007" });
});

test("codes of one kind have a name each", () => {
  const expected = { "VPC.01": "VPC_01", "VPC.1": "VPC_1", "Vpc.01": "Vpc_01" };
  expect(named(["VPC.01"], ["VPC.1"], ["Vpc.01"])).toEqual({ names: expected, diagnostics: [] });
  expect(named(["A1.2"], ["A.12"]).names).toEqual({ "A1.2": "A1_2", "A.12": "A_12" });
  expect(named(["1"], ["01"]).names).toEqual({ "1": "Code1", "01": "Code01" });
  expect(named(["A.1"], ["1"]).names).toEqual({ "A.1": "A_1", "1": "Code1" });
  expect(named(["Vpc_1"], ["VPC_1"]).names).toEqual({ VPC_1: "Vpc_1", Vpc_1: "Vpc_1_2" });
  expect(named(["Code.1"], ["1"]).names).toEqual({ "Code.1": "Code_1", "1": "Code1" });
});

test("a name that the table gives to one code alone is taken", () => {
  expect(named(["1", "DoorOpen"], ["2", "Jam"], ["3", "Jam"], ["4", "A", "B"]).names).toEqual({
    "1": "DoorOpen",
    "2": "Code2",
    "3": "Code3",
    "4": "Code4",
  });
});

test("sentences and foreign words are no names", () => {
  expect(named(["1", "成功"], ["2", "The door was open: close it"]).names).toEqual({
    "1": "Code1",
    "2": "Code2",
  });
});

test("codes with one name are told apart by their order as text, not by their order in the table", () => {
  const expected = { "A-1": "A_1", "A.1": "A_1_2", "A/1": "A_1_3" };
  expect(named(["A.1"], ["A-1"], ["A/1"]).names).toEqual(expected);
  expect(named(["A/1"], ["A.1"], ["A-1"]).names).toEqual(expected);
  expect(named(["A.1"], ["A-1"]).diagnostics).toMatchObject([{ code: "catalog/name-taken" }]);
});
