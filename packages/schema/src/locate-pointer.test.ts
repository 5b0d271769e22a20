import { expect, test } from "vitest";
import { locatePointer } from "./locate-pointer.ts";

const text = '{ "a~b": [1, {"c/d": "x\\"}"}, [true]], "e": {} }';
const at = (pointer: string) => {
  const { start, end } = locatePointer(text, pointer);
  return text.slice(start, end);
};

test("a pointer names the value of a member, an item, an escaped key", () => {
  expect(at("")).toBe(text);
  expect(at("/a~0b/0")).toBe("1");
  expect(at("/a~0b/1/c~1d")).toBe('"x\\"}"');
  expect(at("/a~0b/2/0")).toBe("true");
  expect(at("/e")).toBe("{}");
});

test("a pointer to nothing gives the nearest value around it", () => {
  expect(at("/e/missing")).toBe("{}");
  expect(at("/a~0b/9")).toBe('[1, {"c/d": "x\\"}"}, [true]]');
  expect(at("/a~0b/0/deeper")).toBe("1");
});
