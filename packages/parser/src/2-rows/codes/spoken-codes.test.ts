import { expect, test } from "vitest";
import { readSpokenCodes } from "./spoken-codes.ts";

const told = (text: string) => readSpokenCodes(text)?.map(({ code, phrase }) => `${code} · ${phrase}`);

test("codes with words beside them", () => {
  expect(told("400 Bad Request")).toEqual(["400 · Bad Request"]);
  expect(told("04 - Keep card\nR0** - Stop")).toEqual(["04 · Keep card", "R0 · Stop"]);
  expect(told("A.01\nThe user is gone.")).toEqual(["A.01 · The user is gone."]);
});

test("words that bear the name of a field of a response", () => {
  expect(told('53, reason: "no worker"')).toEqual(["53 · no worker"]);
  expect(told('7, "message": "started already"')).toEqual(["7 · started already"]);
});

test("sentences and plain codes are none", () => {
  for (const text of ["E.0101", "The code is gone.", "reason: no worker"]) expect(told(text)).toBeUndefined();
});
