import { expect, test } from "vitest";
import { pageOf } from "../page.ts";
import { Places } from "../places.ts";
import { CellList } from "./cell-list.ts";
import { HtmlRow } from "./html-row.ts";

const page = pageOf({ path: "a.html", text: "<td>400\n<td>A&amp;1\n<td>404\n" });

function listOf(): CellList {
  const list = new CellList(page.text, new Places(page));
  list.addWindow(4, 7);
  list.add(12, "A&1");
  list.addWindow(24, 24);
  return list;
}

test("cells are cut from the page or have a text of their own, and stand where their text begins", () => {
  expect(listOf().cells(0, 3)).toEqual([
    { text: "400", line: 1, column: 5 },
    { text: "A&1", line: 2, column: 5 },
    { text: "", line: 3, column: 5 },
  ]);
});

test("a list holds however many cells come", () => {
  const list = listOf();
  for (let i = 0; i < 100; i++) list.addWindow(4, 4 + (i % 4));
  expect(list.length).toBe(103);
  expect(list.cells(102, 103)[0]!.text).toBe("400");
  expect(list.cells(0, 1)[0]!.text).toBe("400");
});

test("a row has the cells from an index on, each time that they are asked for and in JSON", () => {
  const list = listOf();
  list.addWindow(24, 27);
  const row = new HtmlRow(list, 2, { line: 3, column: 1 });
  list.addWindow(4, 7);
  expect([row.width, row.cells.map(({ text }) => text), row.cells]).toEqual([2, ["", "404"], row.cells]);
  expect(JSON.parse(JSON.stringify(row))).toEqual({ cells: row.cells, line: 3, column: 1 });
});
