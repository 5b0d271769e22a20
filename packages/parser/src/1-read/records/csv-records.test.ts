import { expect, test } from "vitest";
import { csvRecords } from "./csv-records.ts";

const fields = (text: string, onlyBefore?: string) =>
  csvRecords(
    { text, line: 1, indent: 0 },
    { delimiter: ";", quote: '"', escape: "\\", ...(onlyBefore !== undefined && { onlyBefore }) },
  ).map((record) => record.map((cell) => cell.text));

test("an escape takes the meaning from whatever stands behind it", () => {
  expect(fields('"say \\"no\\"; or";a\\;b\\\\c')).toEqual([['say "no"; or', "a;b\\c"]]);
});

test.each([
  ['"say \\"no\\"; or not";x', ['say "no"; or not', "x"]],
  ["one\\; two\\, three;x", ["one; two, three", "x"]],
  ['"C:\\temp\\new";C:\\\\a\\', ["C:\\temp\\new", "C:\\\\a\\"]],
  ['"C:\\\\";"\\\\\\"";x', ["C:\\", '\\"', "x"]],
  ["a\\\\;b", ["a\\", "b"]],
] as const)("in %s it is one only before a quote or a separator", (text, expected) => {
  expect(fields(text, '",;')).toEqual([expected]);
});

test("an escape at the end of a line escapes nothing", () => {
  expect(fields("a;b\\\nc;d\\", '",;')).toEqual([
    ["a", "b\\"],
    ["c", "d\\"],
  ]);
});
