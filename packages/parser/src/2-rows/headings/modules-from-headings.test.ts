import { expect, test } from "vitest";
import type { Table } from "../../1-read/table.ts";
import { modulesFromHeadings } from "./modules-from-headings.ts";

function under(...headings: string[]): Table {
  return {
    format: "markdown",
    line: 1,
    headings: headings.map((text, index) => ({ text, level: index + 1, line: 1 })),
    caption: "",
    header: [],
    rows: [],
  };
}

test("headings that differ are modules", () => {
  expect(modulesFromHeadings([under("Codes", "Network"), under("Codes", "Disks")])).toEqual([
    "Network",
    "Disks",
  ]);
});

test("a heading that every table repeats is passed over", () => {
  const tables = [under("Codes", "Network", "Errors"), under("Codes", "Disks", "Errors")];
  expect(modulesFromHeadings(tables)).toEqual(["Network", "Disks"]);
});

test("one table, or several under one heading, have no module", () => {
  expect(modulesFromHeadings([under("Codes", "Network")])).toEqual([""]);
  expect(modulesFromHeadings([under("Codes"), under("Codes")])).toEqual(["", ""]);
  expect(modulesFromHeadings([])).toEqual([]);
});

test("a heading that names a status is no module", () => {
  const tables = [under("Codes", "HTTP 400"), under("Codes", "HTTP 404")];
  expect(modulesFromHeadings(tables)).toEqual(["", ""]);
});

test("numbers of chapters are no part of modules", () => {
  const tables = [
    under("Codes", "1 Lamps", "1.1 Errors"),
    under("Codes", "2.1 Network", "2.1.1 Errors"),
    under("Codes", "2.2 Disks", "2.2.1 Errors"),
  ];
  expect(modulesFromHeadings(tables)).toEqual(["Lamps", "Network", "Disks"]);
  const alike = [under("Codes", "1. Lamps"), under("Codes", "2. Lamps")];
  expect(modulesFromHeadings(alike)).toEqual(["1. Lamps", "2. Lamps"]);
});

test("the names of tables in a file of data are modules", () => {
  const named = (caption: string): Table => ({ ...under("errors"), format: "yaml", caption });
  expect(modulesFromHeadings([named("payment"), named("login")])).toEqual(["payment", "login"]);
});
