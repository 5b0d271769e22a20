import { expect, it } from "vitest";
import { objectMark } from "./object-mark.ts";

it("knows the directives that describe objects, with their domain and without", () => {
  expect(["py:exception", "exception", "c:macro", "cpp:enumerator", "js:function"].map(objectMark)).toEqual([
    "exception",
    "exception",
    "constant",
    "constant",
    "object",
  ]);
});

it("knows no other directives, nor what every object has", () => {
  expect(["note", "c:expr", "constructor", ""].map(objectMark)).toEqual(Array(4).fill(undefined));
});
