import { expect, test } from "vitest";
import { emptyDraft } from "../draft.ts";
import { pageOf } from "../page.ts";
import { Places } from "../places.ts";
import { TableBuilder } from "./table-builder.ts";

const page = pageOf({ path: "a.html", text: "one line\n" });

function builderOf(messages: string[] = []): TableBuilder {
  const draft = emptyDraft("a.html", ({ message }) => messages.push(message));
  return new TableBuilder(0, { page, places: new Places(page), draft });
}

function addCell(builder: TableBuilder, name: "td" | "th", text: string, columns?: string): void {
  builder.openCell(name, 0, columns === undefined ? undefined : { rows: undefined, columns });
  builder.text!.put(text, 0);
}

test("cells open and close rows by themselves", () => {
  const builder = builderOf();
  addCell(builder, "th", "Code");
  addCell(builder, "th", "Text");
  builder.openRow(5);
  addCell(builder, "td", "A.1");
  builder.openRow(9);
  const table = builder.finish("above")!;
  expect(table.header.map(({ text }) => text)).toEqual(["Code", "Text"]);
  expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([["A.1"]]);
  expect(table.caption).toBe("above");
});

test("rows of data in <thead> are data", () => {
  const builder = builderOf();
  builder.openGroup(true);
  for (const [name, text] of [
    ["th", "Code"],
    ["td", "A.1"],
    ["td", "A.2"],
  ] as const) {
    builder.openRow(0);
    addCell(builder, name, text);
  }
  const table = builder.finish("")!;
  expect(table.header.map(({ text }) => text)).toEqual(["Code"]);
  expect(table.rows.map(({ cells }) => cells[0]!.text)).toEqual(["A.1", "A.2"]);
});

test("a cell over more columns than a table can have is cut, and reported", () => {
  const messages: string[] = [];
  const builder = builderOf(messages);
  addCell(builder, "td", "wide", "5000");
  addCell(builder, "td", "behind");
  builder.openRow(0);
  for (let column = 0; column <= 1000; column++) addCell(builder, "td", "1");
  const { header } = builder.finish("")!;
  expect(header.map(({ text }) => text).slice(998)).toEqual(["wide", "wide", "behind"]);
  expect(messages).toHaveLength(1);
});

test("a table without cells is no table", () => {
  const builder = builderOf();
  builder.openRow(0);
  expect(builder.finish("")).toBeUndefined();
});
