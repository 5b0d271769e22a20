import { expect, test } from "vitest";
import { guessColumns } from "./guess-columns.ts";

test("the width that makes the columns most alike", () => {
  expect(guessColumns(["code", "Status", "BAD_BODY", "400", "NO_USER", "404"])).toBe(2);
  expect(guessColumns("code status text A_B 400 x~ C_D 404 y~ E_F 409 z~".split(" "))).toBe(3);
});

test("a header and one row are not enough to tell", () => {
  expect(guessColumns(["code", "text", "A.1", "Gone"])).toBe(0);
});
