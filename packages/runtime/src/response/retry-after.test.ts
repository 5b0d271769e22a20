import { expect, it } from "vitest";
import { retryAfterSeconds } from "./retry-after.ts";

const now = Date.parse("2026-01-01T00:00:00Z");

it.each([
  ["120", 120],
  [" 0 ", 0],
  ["Thu, 01 Jan 2026 00:01:30 GMT", 90],
  ["Fri, 31 Dec 1999 23:59:59 GMT", 0],
])("reads %s", (value, seconds) => {
  expect(retryAfterSeconds(value, now)).toBe(seconds);
});

it.each(["", "soon", "-5", "1.5", "1e9", "99999999999", "Mon", "Thu, 99 Jan 2026", "2026-01-01"])(
  "refuses %s",
  (value) => {
    expect(retryAfterSeconds(value, now)).toBeUndefined();
  },
);
