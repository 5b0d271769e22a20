import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRecords } from "./csv-records.ts";

const field = fc.constantFrom(
  "",
  "a",
  "400",
  "two words",
  "comma, inside",
  'a "quoted" word',
  "line\nbreak",
  "ünï",
  ";",
);

test("records read as csv-parse reads them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const text = rows.map((row) => row.map(quoted).join(",")).join("\n");
        const ours = csvRecords({ text, line: 1, indent: 0 }, { delimiter: ",", quote: '"', escape: "" });
        const oracle = parse(text, { relax_column_count: true, trim: true });
        expect(ours.map((record) => record.map((cell) => cell.text))).toEqual(oracle);
      },
    ),
  );
});

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

test("places are those of the text inside the quotes", () => {
  const [, second] = csvRecords(
    { text: 'a,b\n"x\ny", z', line: 5, indent: 2 },
    { delimiter: ",", quote: '"', escape: "" },
  );
  expect(second).toEqual([
    { text: "x\ny", line: 6, column: 4 },
    { text: "z", line: 7, column: 7 },
  ]);
});

test("a quote that is never closed is text", () => {
  const records = csvRecords(
    { text: '"a,b\nc,d', line: 1, indent: 0 },
    { delimiter: ",", quote: '"', escape: "" },
  );
  expect(records.map((record) => record.map(({ text }) => text))).toEqual([
    ['"a', "b"],
    ["c", "d"],
  ]);
});
