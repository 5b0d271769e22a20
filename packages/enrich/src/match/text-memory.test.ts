import { expect, test } from "vitest";
import { TextMemory } from "./text-memory.ts";

test("a text that comes again is made once more, and remembered from then on", () => {
  const made: string[] = [];
  const memory = new TextMemory((text) => {
    made.push(text);
    return { length: text.length };
  });
  const values = ["again", "once", "again", "again", "again", ""].map((text) => memory.of(text));
  expect(values.map(({ length }) => length)).toEqual([5, 4, 5, 5, 5, 0]);
  expect(made).toEqual(["again", "once", "again", ""]);
  expect(values[3]).toBe(values[4]);
});

test("texts that look alike have values of their own", () => {
  const memory = new TextMemory((text) => text.toUpperCase());
  const texts = Array.from({ length: 3000 }, (_, index) => `${"long ".repeat(40)}text ${index} of many`);
  for (let round = 0; round < 3; round++)
    for (const text of texts) expect(memory.of(text)).toBe(text.toUpperCase());
});

test("texts that differ in a number alone are not taken for one that comes again", () => {
  let made = 0;
  const memory = new TextMemory((text) => ({ text, number: made++ }));
  const texts = Array.from(
    { length: 1000 },
    (_, index) => `Fail to create order ${index} of the customer: out of stock.`,
  );
  for (const text of texts) memory.of(text);
  for (const text of texts) memory.of(text);
  // Each is made twice but for the few that share a slot.
  expect(made).toBeGreaterThan(1950);
});
