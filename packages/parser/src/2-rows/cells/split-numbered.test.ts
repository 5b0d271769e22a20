import { expect, test } from "vitest";
import { splitNumbered } from "./split-numbered.ts";

test.each([
  ["1.Rule exists. 2.Quota exceeded.", ["Rule exists.", "Quota exceeded."]],
  ["1. One\n2. Two\n3. Three", ["One", "Two", "Three"]],
  ["1、已存在\n2、配额不足", ["已存在", "配额不足"]],
  ["1）已存在2）配额不足", ["已存在", "配额不足"]],
  ["(1) One (2) Two", ["One", "Two"]],
  ["①甲 ②乙", ["甲", "乙"]],
])("%j numbers %j", (text, items) => {
  expect(splitNumbered(text)).toEqual(items);
});

test.each(["", "One. Two.", "1.5 GB at most. 2.5 GB later.", "1. Only one", "2. Two 3. Three", "1. 2. 3."])(
  "%j numbers nothing",
  (text) => expect(splitNumbered(text)).toBeUndefined(),
);
