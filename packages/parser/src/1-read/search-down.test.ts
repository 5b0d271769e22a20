import { expect, test } from "vitest";
import { pageOf } from "./page.ts";
import { searchDown } from "./search-down.ts";

function counted() {
  const asked: string[] = [];
  const search = searchDown((page, from, name) => {
    asked.push(`${name} from ${from}`);
    return page.text.indexOf(name, from);
  });
  return { asked, search };
}

const page = (text: string) => pageOf({ path: "a.md", text });

test("what was found, or looked for in vain, is not looked for again further down", () => {
  const { asked, search } = counted();
  const text = page("a b a b");
  expect([0, 1, 2, 3, 5].map((from) => search(text, from, "b"))).toEqual([2, 2, 2, 6, 6]);
  expect([4, 5, 7].map((from) => search(text, from, "c"))).toEqual([-1, -1, -1]);
  expect(asked).toEqual(["b from 0", "b from 3", "c from 4"]);
});

test("what stands above, and other pages, are looked at anew", () => {
  const { search } = counted();
  const text = page("a b");
  expect(search(text, 3, "b")).toBe(-1);
  expect(search(text, 0, "b")).toBe(2);
  expect(search(page("b"), 0, "b")).toBe(0);
});
