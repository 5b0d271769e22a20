import fc from "fast-check";
import { expect, it } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { catalogFromDocument } from "./catalog/open-catalog.ts";
import { explainText } from "./message/explain-text.ts";
import { sample } from "./samples/sample-catalog.ts";
import { family } from "./samples/sample-errors.ts";

const strange = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "__defineGetter__",
  "then",
  "\ud800",
  "\udfff\ud800",
  "\u0000",
  "$error",
  "DISK.0001",
);
const anything = fc.anything({
  key: fc.oneof(strange, fc.string()),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
});
const message = fc.oneof(strange, fc.string({ unit: "binary" }));
const body = fc.oneof(
  anything,
  fc.record({ error_code: fc.oneof(strange, anything), error_msg: fc.oneof(message, anything) }),
  fc.record({
    error: fc.record({ code: strange, message }),
    errors: fc.array(fc.record({ code: strange, message })),
  }),
  fc.string({ unit: "binary" }),
  fc.json(),
);

const opened = catalogFromDocument(sample);
const prototypes = JSON.stringify([
  Object.getOwnPropertyNames(Object.prototype),
  Object.getOwnPropertyNames(Array.prototype),
]);

function untouched(): void {
  expect(
    JSON.stringify([
      Object.getOwnPropertyNames(Object.prototype),
      Object.getOwnPropertyNames(Array.prototype),
    ]),
  ).toBe(prototypes);
}

it("makes an error of anything, prints it and reads it again", () => {
  fc.assert(
    fc.property(body, anything, fc.oneof(anything, fc.integer()), message, (given, headers, status, tag) => {
      for (const error of [
        family.fromResponse({ status: status as number, headers, body: given }),
        ...family.allFromResponse(given),
      ]) {
        const json: unknown = JSON.parse(JSON.stringify(error));
        const again = family.from(json);
        expect(again?.code).toBe(error.code);
        expect(again?.variant).toBe(error.variant);
        expect(again?.params).toEqual(error.params);
        structuredClone(error.toJSON());
        expect(typeof error.localize(tag).message).toBe("string");
      }
    }),
    { numRuns: fuzzRuns(2_000) },
  );
  untouched();
});

it("recognises or refuses anything", () => {
  fc.assert(
    fc.property(
      anything,
      fc.record({
        $error: fc.constant("errcat/1"),
        domain: fc.constant(sample.domain),
        code: strange,
        params: anything,
        retry: anything,
        message: anything,
        variant: anything,
        grpcCode: fc.string(),
        fault: fc.string(),
      }),
      (value, data) => {
        family.is(value);
        family.from(value);
        const error = family.from(data);
        if (error) expect(() => JSON.stringify(error)).not.toThrow();
      },
    ),
    { numRuns: fuzzRuns(2_000) },
  );
  untouched();
});

it("explains any text", () => {
  fc.assert(
    fc.property(message, (text) =>
      explainText(opened, text).every(({ entry }) => opened.entry(entry.code) === entry),
    ),
  );
});

it.each([
  ["deep JSON", "[".repeat(100_000) + "]".repeat(100_000)],
  ["deep objects", `${'{"error":'.repeat(20_000)}1${"}".repeat(20_000)}`],
  ["a long text", "Disk ".repeat(800_000)],
  [
    "a long message",
    JSON.stringify({
      error_code: "DISK.0002",
      error_msg: `Disk ${" is attached to [".repeat(100_000)}], 3 in all.`,
    }),
  ],
  [
    "many members",
    JSON.stringify(
      Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [key, { code: `x${key}` }])),
    ),
  ],
  [
    "many errors",
    JSON.stringify({
      errors: Array.from({ length: 50_000 }, () => ({
        code: "DISK.0001",
        message: "Disk x could not be found.",
      })),
    }),
  ],
  ["many spaces", `${" ".repeat(1_000_000)}x`],
  ["open elements", "<a>".repeat(200_000)],
  ["quotes", `<a ${'b="'.repeat(200_000)}`],
])("is done with %s in no time", (_, given) => {
  const before = performance.now();
  family.fromResponse({ status: 400, body: given });
  family.allFromResponse({ status: 400, body: given });
  expect(performance.now() - before).toBeLessThan(2_000);
});
