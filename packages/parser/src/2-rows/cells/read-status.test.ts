import { expect, test } from "vitest";
import { isKnownStatus, readStatus } from "./read-status.ts";

test.each([
  ["404", [404]],
  ["404/500", [404, 500]],
  ["400, 404", [400, 404]],
  ["400 Bad Request", [400]],
  ["401Unauthorized", [401]],
  ["HTTP 503", [503]],
  ["400、403", [400, 403]],
  ["404 or 404", [404]],
  ["400-404", [400, 404]],
  ["400–404", [400, 404]],
  ["400 ~ 404", [400, 404]],
  ["HTTP-503", [503]],
  ["500*", [500]],
  ["500 ¹", [500]],
  ["-", []],
  ["无", []],
  ["N/A", []],
])("%j is %j", (text, statuses) => {
  expect(readStatus(text)).toEqual({ statuses, unreadable: false });
});

test.each(["4xx", "5XX", "404x", "E-404", "-404", "ERR_500", "4e2", "1404", "40.4", "any of ours, 17"])(
  "%j cannot be read",
  (text) => {
    expect(readStatus(text)).toEqual({ statuses: [], unreadable: true });
  },
);

test("a number that is no status is none", () => {
  expect(readStatus("000").statuses).toEqual([]);
  expect(readStatus("600").statuses).toEqual([]);
});

test("servers send registered statuses and a few others", () => {
  expect([200, 404, 418, 499, 503].every(isKnownStatus)).toBe(true);
  expect([0, 209, 419, 512, 599.5, Number.NaN].some(isKnownStatus)).toBe(false);
});
