import { type Diagnostic, diagnose } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { unusedCorrections } from "./unused-corrections.ts";

const several = { path: "docs/*.md", columns: { Key: "code" } } as const;
const found = [
  { name: "docs/a.md", settings: several },
  { name: "docs/b.md", settings: several },
  { name: "c.md", settings: { path: "c.md" } },
];
const unknown = (column: string, file: string): Diagnostic =>
  diagnose(
    "rows/unknown-column",
    { column, found: `${file} has others` },
    { place: { file, line: 1, column: 1 }, option: ["sources", file === "c.md" ? 1 : 0, "columns", column] },
  );

test("a correction that matches in no file of its pattern is reported, once", () => {
  const reported: Diagnostic[] = [];
  const { report, finish } = unusedCorrections(found, (each) => reported.push(each));
  const empty = diagnose("read/empty", {}, { place: { file: "docs/a.md", line: 1, column: 1 } });
  for (const each of [
    unknown("Key", "docs/a.md"),
    empty,
    unknown("Txt", "docs/a.md"),
    unknown("Txt", "docs/b.md"),
  ])
    report(each);
  for (let twice = 0; twice < 2; twice++) report(unknown("Key", "c.md"));
  expect(reported).toEqual([empty]);
  finish();
  expect(reported.slice(1)).toEqual([unknown("Txt", "docs/a.md"), unknown("Key", "c.md")]);
});
