import fc from "fast-check";
import { expect, test } from "vitest";
import { DataProblem, type DataValue } from "./data-value.ts";
import { jsonValue } from "./json-value.ts";

function plain(value: DataValue): unknown {
  if (value.kind === "array") return value.items.map(plain);
  if (value.kind === "object") return value.fields.map(({ key, value: inner }) => [key, plain(inner)]);
  return value.text;
}

function oracle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(oracle);
  if (value === null) return "";
  if (typeof value === "object") return Object.entries(value).map(([key, inner]) => [key, oracle(inner)]);
  return typeof value === "number" ? JSON.stringify(value) : String(value);
}

test("it reads what JSON.parse reads", () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: "small" }), (value) => {
      const read = jsonValue(JSON.stringify(value, null, 1));
      expect(read instanceof DataProblem ? read : plain(read)).toEqual(
        oracle(JSON.parse(JSON.stringify(value))),
      );
    }),
  );
});

test("it says what is wrong, and where", () => {
  expect(jsonValue('{"a": 1,,}')).toMatchObject({ problem: "a name in quotes is expected here", offset: 8 });
  expect(jsonValue("[1 2]")).toMatchObject({ problem: "a comma or ] is expected here", offset: 3 });
  expect(jsonValue('"a')).toMatchObject({ problem: "this string is never closed", offset: 0 });
  expect(jsonValue('{"a": 1} x')).toMatchObject({ problem: "a value is expected here", offset: 9 });
  expect(jsonValue("/* a")).toMatchObject({ problem: "a value is expected here", offset: 0 });
  expect(jsonValue("[".repeat(80))).toBeInstanceOf(DataProblem);
});

test("comments, commas behind the last item and one value a line are taken", () => {
  const read = jsonValue('// codes\n{"a": [1, /* two */ 2,], }\n{"a": []}');
  expect(read instanceof DataProblem ? read : plain(read)).toEqual([[["a", ["1", "2"]]], [["a", []]]]);
});
