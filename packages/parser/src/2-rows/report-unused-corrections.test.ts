import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import type { ReadDocument } from "../1-read/table.ts";
import { reportUnusedCorrections } from "./report-unused-corrections.ts";
import type { SourceCorrections } from "./source-corrections.ts";

const document: ReadDocument = {
  format: "markdown",
  title: "",
  samples: [],
  prose: [],
  tables: [
    {
      format: "markdown",
      line: 1,
      headings: [{ text: "Errors", level: 1, line: 1 }],
      caption: "Table 1",
      header: [{ text: "Code", line: 1, column: 1 }],
      rows: [],
    },
  ],
};

function reported(corrections: SourceCorrections): readonly string[] {
  const diagnostics: Diagnostic[] = [];
  reportUnusedCorrections(document, corrections, { file: "a.md", report: (each) => diagnostics.push(each) });
  return diagnostics.map(({ code }) => code);
}

test("a correction that matches nothing is reported", () => {
  expect(reported({ tables: [2] })).toEqual(["rows/unknown-table"]);
  expect(reported({ skipTables: ["Limits"] })).toEqual(["rows/unknown-table"]);
  expect(reported({ columns: { Status: "code", "#2": "message" } })).toEqual([
    "rows/unknown-column",
    "rows/unknown-column",
  ]);
});

test("a correction that matches is not", () => {
  expect(reported({ tables: [1, "Errors", "Table 1"], columns: { Code: "code", "#1": "code" } })).toEqual([]);
});
