import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { type SmallVariant, smallCatalog } from "../../testing/small-catalog.ts";
import { lockNames } from "./lock-names.ts";
import { lockVariants } from "./lock-variants.ts";

type Row = readonly [string, SmallVariant];

const word = fc.constantFrom(
  "subnet",
  "port",
  "volume",
  "image",
  "quota",
  "locked",
  "missing",
  "busy",
  "invalid",
);
const sentence = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(" "));
const variant: fc.Arbitrary<SmallVariant> = fc.record({
  message: sentence,
  description: sentence,
  solution: sentence,
  status: fc.constantFrom([400], [404], [500], [404, 500]),
});
const entry = fc.record({
  code: fc.integer({ min: 0, max: 400 }).map((number) => `S.${String(number).padStart(4, "0")}`),
  // Meanings of one code differ in their description, or nobody could tell them apart once they are reworded.
  variants: fc.uniqueArray(variant, {
    minLength: 1,
    maxLength: 4,
    selector: ({ description }) => description,
  }),
});
const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 12, selector: ({ code }) => code });

const edition = entries.chain((before) => {
  const codes = new Set(before.map(({ code }) => code));
  const rows = before.flatMap(({ code, variants }) => variants.map((said): Row => [code, said]));
  return fc
    .record({
      inserted: entries.map((added) => added.filter(({ code }) => !codes.has(code))),
      reworded: fc.array(fc.tuple(fc.boolean(), word), { minLength: rows.length, maxLength: rows.length }),
      seed: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 100, maxLength: 100 }),
    })
    .map(({ inserted, reworded, seed }) => {
      const kept = rows.map(([code, said], index): Row => {
        const [changes, added] = reworded[index] ?? [false, ""];
        return [code, changes ? { ...said, message: `${said.message} ${added} now` } : said];
      });
      const added = inserted.flatMap(({ code, variants }) => variants.map((said): Row => [code, said]));
      const order = [...kept, ...added].map((row, index) => ({ row, key: seed[index % seed.length] ?? 0 }));
      return { rows, kept, next: order.sort((a, b) => a.key - b.key).map(({ row }) => row) };
    });
});

function locked(rows: readonly Row[], previous?: ReturnType<typeof smallCatalog>) {
  const catalog = lockVariants(smallCatalog(rows), previous);
  return lockNames(catalog, { previous, curated: [], acceptRenames: false }, () => {});
}

test("rows shuffled, codes inserted, messages reworded: no published name and no variant id moves", () => {
  fc.assert(
    fc.property(edition, ({ rows, next }) => {
      const before = locked(rows);
      const after = locked(next, before);
      const now = new Map(after.entries.map((entry) => [entry.code, entry]));
      for (const entry of before.entries) {
        const same = now.get(entry.code);
        expect(same?.name).toBe(entry.name);
        const described = (variants = entry.variants) =>
          Object.fromEntries(variants.map(({ id, description }) => [id, description]));
        expect(described(same?.variants)).toEqual(described());
      }
      expect(new Set(after.entries.map(({ name }) => name)).size).toBe(after.entries.length);
    }),
    { numRuns: fuzzRuns(1000) },
  );
});
