import { expect, test } from "vitest";
import { rstText } from "./rst-text.ts";

test("escapes are resolved inside emphasis as they are outside", () => {
  expect(rstText("The **\\__system__id** of *a\\_b* \\*")).toBe("The __system__id of a_b *");
});

test("a literal keeps its backslashes", () => {
  expect(rstText("``a\\_b``")).toBe("a\\_b");
});
