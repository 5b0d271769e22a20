import { expect, test } from "vitest";
import { isReasonPhrase } from "./reason-phrases.ts";

test.each(["Not Found", "BAD_REQUEST", "RequestTimeout", "Non-Authoritative Information", "OK"])(
  "%s is the phrase of a status",
  (text) => expect(isReasonPhrase(text)).toBe(true),
);

test.each(["", "UserNotFound", "400", "No such album"])("%j is not", (text) => {
  expect(isReasonPhrase(text)).toBe(false);
});
