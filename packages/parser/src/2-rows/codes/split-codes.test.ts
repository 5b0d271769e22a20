import { expect, test } from "vitest";
import { ShapeCounts } from "../values/code-shape.ts";
import { splitCodes } from "./split-codes.ts";

const shapes = new ShapeCounts();
for (const code of ["AC", "BM", "BP", "BP 171", "BP 900", "077", "100"]) shapes.add(code);

test.each([
  ["077 100", ["077", "100"]],
  ["AC BM", ["AC", "BM"]],
  ["BP 171", undefined],
  ["BP/100", ["BP", "100"]],
])("a space keeps codes apart that are alike: %s", (text, codes) => {
  expect(splitCodes(text, shapes)).toEqual(codes);
});
