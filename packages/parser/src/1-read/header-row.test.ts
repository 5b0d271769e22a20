import { expect, test } from "vitest";
import { looksLikeHeader } from "./header-row.ts";
import type { TableRow } from "./table.ts";

function rowOf(...texts: string[]): TableRow {
  return { cells: texts.map((text, i) => ({ text, line: 1, column: i + 1 })), line: 1, column: 1 };
}

const looks = (header: string[], ...rows: string[][]) =>
  looksLikeHeader(
    rowOf(...header).cells,
    rows.map((row) => rowOf(...row)),
  );

test("words above numbers are a header", () => {
  expect(looks(["Status", "Text"], ["400", "Bad"], ["404", "Gone"])).toBe(true);
});

test("a number above numbers is a row, and so is a code above codes of its shape", () => {
  expect(looks(["400", "Bad"], ["404", "Gone"])).toBe(false);
  expect(looks(["ACC-001", "Bad"], ["ACC-002", "Gone"], ["ACC-104", "Lost"])).toBe(false);
  expect(looks(["VPC.0101", "Bad"], ["VPC.0102", "Gone"])).toBe(false);
  expect(looks(["Good", "0x00000000"], ["Bad", "0x80AB0000"], ["Worse", "0x8F000001"])).toBe(false);
});

test("where nothing tells, the first row is a header", () => {
  expect(looks(["Name", "Meaning"], ["lost", "It is lost"], ["gone", "It is gone"])).toBe(true);
});
