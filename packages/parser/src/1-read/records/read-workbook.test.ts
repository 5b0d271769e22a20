import { readFileSync } from "node:fs";
import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { readWorkbook } from "./read-workbook.ts";

const workbook = new URL("../../../fixtures/workbook/errors.xlsx", import.meta.url);

test("a sheet is a table, rows and columns are the places", async () => {
  const diagnostics: Diagnostic[] = [];
  const document = await readWorkbook(readFileSync(workbook), "errors.xlsx", (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  expect(diagnostics).toEqual([]);
  expect(document.tables).toHaveLength(1);
  const [table] = document.tables;
  expect(table!.caption).toBe("Errors");
  expect(table!.header.map(({ text }) => text)).toEqual(["Code", "Status", "Message"]);
  expect(table!.rows[1]!.cells).toEqual([
    { text: "A.2", line: 3, column: 1 },
    { text: "404", line: 3, column: 2 },
    { text: "No user", line: 3, column: 3 },
  ]);
});

test("what is no workbook is reported", async () => {
  const codes: string[] = [];
  const document = await readWorkbook(new TextEncoder().encode("Code,Text"), "a.xlsx", ({ code }) =>
    codes.push(code),
  );
  expect(codes).toEqual(["read/invalid-workbook"]);
  expect(document.tables).toEqual([]);
});
