import { expect, it } from "vitest";
import { catalogFromDocument } from "../catalog/open-catalog.ts";
import { catalog, entry, sample, variant } from "../samples/sample-catalog.ts";
import { explainText } from "./explain-text.ts";

const opened = catalogFromDocument(sample);

const explain = (text: string): string =>
  explainText(opened, text)
    .map(
      ({ entry: { code }, variant: { id }, by, params }) =>
        `${code} ${id} by ${by} ${JSON.stringify(params)}`,
    )
    .join("; ");

it.each([
  ["DISK.0001", "DISK.0001 default by code {}"],
  ["create failed: DISK.0001.", "DISK.0001 default by code {}"],
  ["[DISK.0001] something", "DISK.0001 default by code {}"],
  ["code=DISK.0003, The name is invalid.", "DISK.0003 2 by code and message {}"],
  ["Disk d-1 could not be found.", 'DISK.0001 default by message {"disk":"d-1"}'],
  ["2026-01-02 ERROR Disk d-1 could not be found. at x", 'DISK.0001 default by message {"disk":"d-1"}'],
  [
    '{"error_code":"DISK.0001","error_msg":"Disk d-1 could not be found."}',
    'DISK.0001 default by body {"disk":"d-1"}',
  ],
  ['POST /disks 422 {"error_code":"DISK.0003","error_msg":"new words"} 12 ms', "DISK.0003 3 by body {}"],
  ["<Error><Code>DISK.0004</Code><Message>no</Message></Error>", "DISK.0004 default by body {}"],
  ["DISK.0001 and DISK.0004", "DISK.0001 default by code {}; DISK.0004 default by code {}"],
  ["nothing of ours", ""],
  ["toStringing the constructor", ""],
])("explains %s", (text, expected) => {
  expect(explain(text)).toBe(expected);
});

it("takes a bare number for a code only where the text calls it one", () => {
  const numbers = catalogFromDocument(
    catalog([entry("17007", "Busy", [variant("default", null)])], { codeType: "integer" }),
  );
  const codes = (text: string): readonly string[] =>
    explainText(numbers, text).map((finding) => finding.entry.code);
  expect(codes("17007")).toEqual(["17007"]);
  expect(codes("RetCode=17007")).toEqual(["17007"]);
  expect(codes('"RetCode": 17007,')).toEqual(["17007"]);
  expect(codes("错误码：17007")).toEqual(["17007"]);
  expect(codes("took 17007 ms")).toEqual([]);
});

it("stays quick whatever the text is", () => {
  const texts = [
    "{".repeat(200_000),
    "a ".repeat(100_000),
    "DISK.".repeat(40_000),
    "<a>".repeat(50_000),
    "}{".repeat(100_000),
  ];
  const before = performance.now();
  for (const text of texts) explainText(opened, text);
  expect(performance.now() - before).toBeLessThan(2_000);
});
