import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

function cells(text: string): string[] {
  const [table] = readDocument({ path: "a.html", text, encoding: "utf-8", sha256: "" }, () => {}).tables;
  return (table?.rows ?? []).flatMap((row) => row.cells.map((cell) => cell.text));
}

test("a word in brackets is a placeholder, whatever it means to the language that this is written in", () => {
  const row = "<tr><td>404<td>No <user> has a <constructor>.";
  expect(cells(`<table><tr><th>Code<th>Text${row}</table>`)).toEqual([
    "404",
    "No <user> has a <constructor>.",
  ]);
});
