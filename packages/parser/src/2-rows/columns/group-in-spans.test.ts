import { expect, test } from "vitest";
import { rolesOf } from "../../../testing/understood-tables.ts";

const rows = (...groups: readonly string[]) =>
  groups.map((group, index) => [group, String(610 + index), "The pipe leaks."]);

test("what stands before codes, most of its cells lost to spans, is their group", () => {
  expect(rolesOf(["Protocol", "Code", "Meaning"], rows("PIPE", "", "", "HOSE", "", ""))).toEqual([
    "module",
    "code",
    "description",
  ]);
});

test("what stands before each code, or under a header of codes, is another code", () => {
  const roles = ["code2", "code", "description"];
  expect(rolesOf(["Protocol", "Code", "Meaning"], rows("P_1", "P_2", "P_3", "P_4", "P_5", "P_6"))).toEqual(
    roles,
  );
  expect(rolesOf(["Hex code", "Code", "Meaning"], rows("0xA", "", "", "0xB", "", ""))).toEqual(roles);
});
