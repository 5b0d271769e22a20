import { expect, test } from "vitest";
import { tableAttributes } from "./table-attributes.ts";

test("columns are counted in all the ways to write them", () => {
  const counts = ['cols="1,2,3"', "cols=3*", 'cols="1m,2*<"', "cols=2*;a", "cols=3", ""].map(
    (list) => tableAttributes(`[${list}]`).columns,
  );
  expect(counts).toEqual([3, 3, 3, 3, 3, 0]);
});

test("options say whether there is a header", () => {
  const headers = ["[%header,cols=2]", '[options="header,footer"]', "[opts=noheader]", "[cols=2]"].map(
    (list) => tableAttributes(list).header,
  );
  expect(headers).toEqual([true, true, false, undefined]);
});
