import { expect, test } from "vitest";
import { prepareTable } from "./prepare-table.ts";
import { recognizeColumns } from "./recognize-columns.ts";

const cells = (texts: readonly string[]) => texts.map((text) => ({ text, line: 1, column: 1 }));

function rolesOf(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const table = {
    format: "markdown" as const,
    line: 1,
    headings: [],
    caption: "",
    header: cells(header),
    rows: rows.map((texts) => ({ cells: cells(texts), line: 2, column: 1 })),
  };
  return recognizeColumns(prepareTable(table)).columns.map(({ role }) => role);
}

test("a type that comes again is a group, one for each row a name", () => {
  const rows = (types: readonly string[]) =>
    types.map((type, index) => [String(1001 + index), type, "The value is wrong."]);
  const header = ["错误码", "错误类型", "说明"];
  expect(rolesOf(header, rows(["参数", "参数", "权限", "权限"]))).toEqual(["code", "module", "description"]);
  expect(rolesOf(header, rows(["BadValue", "NoValue", "NoAccess", "NoToken"]))).toEqual([
    "code",
    "name",
    "description",
  ]);
});

test("advice on retrying in sentences is a solution", () => {
  const rows = [
    ["E1", "Out of paper.", "Retry when the tray is full."],
    ["E2", "Out of ink.", "Retry with another cartridge."],
  ];
  expect(rolesOf(["Error code", "Message", "Retry"], rows)).toEqual(["code", "message", "solution"]);
});

test("codes with a number of three digits are no HTTP statuses", () => {
  const rows = [
    ["E-400", "The tray is empty.", "Fill it."],
    ["E-404", "The cartridge is empty.", "Change it."],
  ];
  expect(rolesOf(["Error", "Cause", "Fix"], rows)).toEqual(["code", "description", "solution"]);
});

test("identifiers of their own are the codes beside states of SQL that come again and again", () => {
  const state = (index: number): string => (index % 2 === 0 ? "42P99" : "0A000");
  const rows = Array.from({ length: 20 }, (_, i) => [
    `NO_PUMP_${String.fromCharCode(65 + i)}`,
    "No water.",
    state(i),
  ]);
  expect(rolesOf(["key", "message", "sqlState"], rows)).toEqual(["code", "message", "code2"]);
});
