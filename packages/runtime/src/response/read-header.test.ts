import { expect, it } from "vitest";
import { readHeader } from "./read-header.ts";

it.each([
  ["a Headers object", new Headers({ "Retry-After": "7" })],
  ["a Map", new Map([["Retry-After", "7"]])],
  ["an object in lower case", { "retry-after": "7" }],
  ["an object in any case", { "RETRY-After": "7" }],
  ["a number", { "retry-after": 7 }],
  ["a list of values", { "retry-after": ["7", "8"] }],
  [
    "a list of pairs",
    [
      ["a", "b"],
      ["Retry-After", "7"],
    ],
  ],
])("reads %s", (_, headers) => {
  expect(readHeader(headers, "retry-after")).toBe("7");
});

it.each([
  [undefined],
  [null],
  ["Retry-After: 7"],
  [{}],
  [[]],
  [{ get: "x" }],
  [{ "retry-after": null }],
  [[null, 7]],
])("finds nothing in %s", (headers) => {
  expect(readHeader(headers, "retry-after")).toBeUndefined();
});
