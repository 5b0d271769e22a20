import { expect, test } from "vitest";
import { emptyDraft } from "../draft.ts";
import { readStackedCells } from "./stacked-cells.ts";

/** The texts of the first table that lines are read as, header first; `undefined` where they are prose. */
function read(...texts: string[]): string[][] | undefined {
  const draft = emptyDraft("a.txt", () => {});
  for (const [line, text] of texts.entries()) if (text !== "") draft.loose.push({ level: 0, line, text });
  readStackedCells(draft);
  const [table] = draft.tables;
  return (
    table && [table.header, ...table.rows.map(({ cells }) => cells)].map((row) => row.map((c) => c.text))
  );
}

test("the width is that at which each column is of one kind", () => {
  const rows = [
    ["500", "server_error", "db_gone", "The database is gone."],
    ["404", "client_error", "no_user", "The user is gone."],
    ["409", "client_error", "twice", "It is there already."],
    ["400", "client_error", "bad_body", "The body is no JSON."],
  ];
  expect(read(...rows.flat())).toEqual([[], ...rows]);
});

test("the narrowest of the widths that fit", () => {
  const rows = ["1", "No paper", "2", "No ink", "3", "Lid open", "4", "Tray gone"];
  expect(read(...rows)?.slice(1)).toHaveLength(4);
});

test("names above the first row are its header, a sentence is not", () => {
  const rows = ["A_B", "No paper left", "C_D", "No ink left", "E_F", "Lid is open", "G_H", "Tray is gone"];
  expect(read("Title", "Code", "Text", ...rows)?.[0]).toEqual(["Code", "Text"]);
  expect(read("What the printer says:", "It may answer so.", ...rows)?.[0]).toEqual([]);
});

test("words, steps, dates and lines too far apart are prose", () => {
  expect(
    read("Paper", "It is gone.", "Ink", "It is old.", "Lid", "It is open.", "Tray", "Gone."),
  ).toBeUndefined();
  expect(read("1", "2", "3", "4", "5", "6", "7", "8")).toBeUndefined();
  expect(read("1", "One thing", "2", "Two things", "3", "Three things")).toBeUndefined();
  const apart = ["1", "No paper", "2", "No ink", "3", "Lid open", "4", "Tray gone"];
  expect(read(...apart.flatMap((text) => [text, "", ""]))).toBeUndefined();
});
