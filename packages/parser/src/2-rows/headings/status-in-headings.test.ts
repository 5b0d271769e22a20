import { expect, test } from "vitest";
import { statusInHeadings, statusOf } from "./status-in-headings.ts";

test.each([
  ["HTTP status 400", 400],
  ["HTTP Status Code 404", 404],
  ["404 NOT FOUND", 404],
  ["503 - Service Unavailable", 503],
])("%j is about %i", (heading, status) => {
  expect(statusOf(heading)).toBe(status);
});

test.each([
  "9500 to 9999",
  "Codes from 400 to 499",
  "400",
  "401 errors",
  "Chapter 404",
  "HTTP",
  "HTTP 200-299",
])("%j is about no status", (heading) => expect(statusOf(heading)).toBeUndefined());

test("the innermost heading decides", () => {
  const headings = ["HTTP 400", "Albums", "HTTP 404"].map((text, index) => ({
    text,
    level: index + 1,
    line: 1,
  }));
  expect(statusInHeadings(headings)).toEqual([404]);
  expect(statusInHeadings(headings.slice(0, 2))).toEqual([400]);
  expect(statusInHeadings([])).toEqual([]);
});
