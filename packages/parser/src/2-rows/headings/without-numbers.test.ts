import { expect, test } from "vitest";
import { withoutNumbers } from "./without-numbers.ts";

const read = (...headings: string[]) => [...withoutNumbers(headings).values()];

test("numbers of chapters and tables go, where they number the headings", () => {
  expect(read("2.1 Lamps", "2.2. Oil", "3. Wicks")).toEqual(["Lamps", "Oil", "Wicks"]);
  expect(read("1. 灯错误", "2.油错误", "表1.通用错误", "三、其他")).toEqual([
    "灯错误",
    "油错误",
    "通用错误",
    "其他",
  ]);
  expect(read("IV. Lamps", "V. Oil")).toEqual(["Lamps", "Oil"]);
});

test("numbers that belong to the words stay", () => {
  expect(read("3. generation", "Lamps", "Oil")).toEqual(["3. generation", "Lamps", "Oil"]);
  expect(read("4000 – 4099", "40xx Lamps")).toEqual(["4000 – 4099", "40xx Lamps"]);
  expect(read("2 lamps", "3 lamps")).toEqual(["2 lamps", "3 lamps"]);
});
