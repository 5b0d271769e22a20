import { expect, test } from "vitest";
import type { ColumnRole } from "../columns/column-role.ts";
import type { TableUnderstanding } from "../table-understanding.ts";
import { columnsOfTable, correctionsFromTables } from "./corrections-from-tables.ts";

function errorTable(number: number, columns: readonly (readonly [string, ColumnRole])[]): TableUnderstanding {
  return {
    number,
    format: "markdown",
    line: 1,
    lastLine: 3,
    headings: [],
    caption: "",
    kind: "errors",
    reason: "",
    columns: columns.map(([header, role], index) => ({
      number: index + 1,
      header,
      role,
      confidence: 1,
      reason: "",
      example: "",
    })),
    rows: 1,
    skipped: 0,
    module: "",
    httpStatus: [],
  };
}

test("a column goes by its header, or by its number where it has none of its own", () => {
  const table = errorTable(1, [
    ["Code", "code"],
    ["Text", "message"],
    ["Text", "solution"],
    ["", "other"],
    ["#1", "module"],
  ]);
  expect(columnsOfTable(table)).toEqual({
    Code: "code",
    "#2": "message",
    "#3": "solution",
    "#4": "other",
    "#5": "module",
  });
});

test("columns are told once where that says the same of every table, whatever their headers are", () => {
  const one = errorTable(2, [["__proto__", "code"]]);
  const other = errorTable(3, [
    ["__proto__", "code"],
    ["Text", "message"],
  ]);
  const { tables, columns } = correctionsFromTables([one, other]);
  expect(tables).toEqual([2, 3]);
  expect(Object.entries(columns!).sort()).toEqual([
    ["Text", "message"],
    ["__proto__", "code"],
  ]);
});

test("columns are told table by table where one header says different things", () => {
  const { tables, columns } = correctionsFromTables([
    errorTable(1, [["Key", "code"]]),
    errorTable(2, [["Key", "name"]]),
  ]);
  expect(columns).toBeUndefined();
  expect(tables).toEqual([
    { table: 1, columns: { Key: "code" } },
    { table: 2, columns: { Key: "name" } },
  ]);
});
