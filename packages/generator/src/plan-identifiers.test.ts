import type { Diagnostic } from "@errcat/diagnostics";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freeName, type NamedCode, type NameScope, planIdentifiers } from "./plan-identifiers.ts";
import { isIdentifierName } from "./print-literal.ts";
import { reservedReason } from "./reserved-words.ts";

function plan(names: readonly string[], scope: Partial<NameScope> = {}) {
  const diagnostics: Diagnostic[] = [];
  const codes = names.map((name, index): NamedCode => ({ code: `C.${index + 1}`, name }));
  const identifiers = planIdentifiers(
    codes,
    { file: "codes.ts", position: "binding", taken: {}, ...scope },
    (diagnostic) => diagnostics.push(diagnostic),
  );
  return { identifiers, diagnostics };
}

test("the names of the catalog are kept, without a word", () => {
  expect(plan(["SubnetNotFound", "VPC_0101", "子网不存在"])).toEqual({
    identifiers: ["SubnetNotFound", "VPC_0101", "子网不存在"],
    diagnostics: [],
  });
});

test("a reserved word is one only where it matters", () => {
  expect(plan(["class"]).identifiers).toEqual(["class_"]);
  expect(plan(["class"], { position: "enum-member" })).toEqual({ identifiers: ["class"], diagnostics: [] });
  expect(plan(["Infinity"], { position: "enum-member" }).diagnostics[0]?.message).toContain("TS2452");
});

test("a name that is taken, by a code or by another export, is reported and the code keeps a name of its own", () => {
  const { identifiers, diagnostics } = plan(["Same", "Same", "VpcErrorCodeValue"], {
    taken: { VpcErrorCodeValue: "the type of all values" },
  });
  expect(identifiers).toEqual(["Same", "Same_2", "VpcErrorCodeValue_2"]);
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    "plan/identifier-collision: Same of code C.2 is already the name of code C.1 in codes.ts.",
    "plan/identifier-collision: VpcErrorCodeValue of code C.3 is already the name of the type of all values in codes.ts.",
  ]);
});

test("names that others have already counted to are passed over", () => {
  expect(plan(["A", "A_3", "A", "A", "A_2", "A"]).identifiers).toEqual([
    "A",
    "A_3",
    "A_2",
    "A_4",
    "A_2_2",
    "A_5",
  ]);
});

test("codes of one name are counted on, not from the beginning each time", () => {
  const names = new Set<string>();
  let questions = 0;
  const taken = {
    has: (name: string) => {
      questions++;
      return names.has(name);
    },
  };
  const numbers = new Map<string, number>();
  for (let i = 0; i < 1000; i++) names.add(freeName("Same", taken, numbers));
  expect([names.size, names.has("Same_1000")]).toEqual([1000, true]);
  expect(questions).toBeLessThan(3000);
});

test("whatever the names are, the identifiers are possible and unique", () => {
  const anyName = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("class", "__proto__", "NaN", "", "a b", "a_b"),
  );
  fc.assert(
    fc.property(
      fc.array(anyName),
      fc.constantFrom("binding", "enum-member", "property"),
      (names, position) => {
        const { identifiers } = plan(names, { position });
        expect(new Set(identifiers).size).toBe(names.length);
        for (const name of identifiers) {
          expect(isIdentifierName(name)).toBe(true);
          expect(reservedReason(name, position)).toBeUndefined();
        }
      },
    ),
  );
});
