import { expect, test } from "vitest";
import { guessColumns } from "./guess-columns.ts";

test("the width that makes the columns most alike", () => {
  expect(guessColumns(["code", "Status", "BAD_BODY", "400", "NO_USER", "404"])).toBe(2);
  expect(guessColumns("code status text A_B 400 x~ C_D 404 y~ E_F 409 z~".split(" "))).toBe(3);
});

test("few rows are more alike than many, but two rows are not one", () => {
  const cells = "code text A001 Gone B02 No~way B03 Lost 0004 Old 0005 Too~old C006 Torn C007 Wet".split(" ");
  expect(guessColumns(cells)).toBe(2);
});

test("a header and one row are not enough to tell", () => {
  expect(guessColumns(["code", "text", "A.1", "Gone"])).toBe(0);
});
