import { expect, test } from "vitest";
import { foldSpace } from "./fold-space.ts";

test("runs of white space are one space, empty lines go", () => {
  expect(foldSpace("  Fail to\t query\u00a0 \n \n\u3000flavor\u200b ")).toBe("Fail to query\nflavor");
});
