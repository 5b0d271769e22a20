import { hasInvisible } from "@errcat/schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printJson } from "./print-json.ts";
import type { JsonValue } from "./print-literal.ts";

test("JSON reads back as the same data and hides nothing", () => {
  const text = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text))), (value) => {
      const json = printJson(value as JsonValue);
      expect(JSON.parse(json)).toEqual({ ...value });
      expect(hasInvisible(json)).toBe(false);
    }),
  );
});

test("keys keep their order, two spaces, a newline at the end", () => {
  expect(printJson({ b: "子网\u202e", a: [1] })).toBe('{\n  "b": "子网\\u202e",\n  "a": [\n    1\n  ]\n}\n');
});
