import fc from "fast-check";
import { expect, test } from "vitest";
import { type LooseValue, readLooseJson } from "./loose-json.ts";

/** A loose value as plain JSON, for comparing. */
function plain(value: LooseValue): unknown {
  if (typeof value === "string") return value;
  if (value.kind === "array") return value.items.map(plain);
  return Object.fromEntries(value.members.map(([key, member]) => [key, plain(member)]));
}

test.each([
  ['{"code": "A.1", "n": 1}', { code: "A.1", n: "1" }],
  ["{'code': '23', 'message': 'x'}", { code: "23", message: "x" }],
  ['{ code: 23, message: "x" }', { code: "23", message: "x" }],
  ['{ "a": { "b": [ { "c": 1 }, 2 ] }, }', { a: { b: [{ c: "1" }, "2"] } }],
  ['{ "a": 1, // the code\n "b": 2, ... }', { a: "1", b: "2" }],
  ['HTTP/1.1 400\n\n{"a": "1"} and more', { a: "1" }],
  ['{"url": "https://example.com/x"}', { url: "https://example.com/x" }],
])("%j", (text, expected) => {
  expect(readLooseJson(text).map(plain)[0]).toEqual(expected);
});

test("what JSON reads is read alike, scalars as text", () => {
  const word = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_ .]{0,10}$/);
  const few = { maxKeys: 3, noNullPrototype: true } as const;
  const inner = fc.oneof(word, fc.dictionary(word, word, few), fc.array(word, { maxLength: 3 }));
  const outer = fc.oneof(inner, fc.dictionary(word, inner, few), fc.array(inner, { maxLength: 3 }));
  fc.assert(
    fc.property(fc.dictionary(word, outer, few), (object) => {
      expect(plain(readLooseJson(JSON.stringify(object))[0]!)).toEqual(object);
    }),
  );
});

test("any text is read in linear time, never failing", () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void readLooseJson(text)));
  const start = performance.now();
  for (const unit of ["{", "[", '{"a":', "{a ", "'", "{:,", "{/*", "{//\n"])
    readLooseJson(unit.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
