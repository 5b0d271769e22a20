import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { wholeClip } from "../2-rows/cells/clip.ts";
import { CodeIndex } from "./code-index.ts";

const codesOf = (index: CodeIndex): string[] =>
  Array.from({ length: index.count }, (_, place) => index.codeAt(place));

test("each code has the place at which it came first", () => {
  const index = new CodeIndex();
  expect(["A.1", "A.2", "A.1", ""].map((code) => index.placeOf(wholeClip(code)))).toEqual([0, 1, 0, 2]);
  expect(codesOf(index)).toEqual(["A.1", "A.2", ""]);
  expect([index.find("A.2"), index.find("A.3")]).toEqual([1, -1]);
});

test("places are those that a map gives, of any number of codes", () => {
  const code = fc.oneof(fc.nat(5000).map(String), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(fc.array(code, { maxLength: 3000, size: "max" }), (codes) => {
      const index = new CodeIndex();
      const known = new Map<string, number>();
      for (const each of codes) {
        expect(index.find(each)).toBe(known.get(each) ?? -1);
        if (!known.has(each)) known.set(each, known.size);
        expect(index.placeOf({ text: `|${each}|`, begin: 1, end: 1 + each.length })).toBe(known.get(each));
      }
      expect(codesOf(index)).toEqual([...known.keys()]);
    }),
    { numRuns: fuzzRuns(20) },
  );
});
