import { expect, test } from "vitest";
import { pageOf } from "../page.ts";
import { PlainGridRow } from "./plain-grid-row.ts";

/** The row that a grid has from its second line on, between the bars of its first. */
function rowOf(...lines: readonly string[]): PlainGridRow {
  const page = pageOf({ path: "a.rst", text: lines.join("\n") });
  const corners = Array.from(lines[0]!.matchAll(/\+/g), ({ index }) => index);
  return new PlainGridRow({ page, corners, isEven: false, substitutions: undefined }, 1, lines.length);
}

const cells = (row: PlainGridRow) => row.cells.map(({ text, line, column }) => `${text}@${line}:${column}`);

test("cells of a line are cut at the bars, each with the place of its text", () => {
  expect(cells(rowOf("+-----+-------+", "| 400 |   A.1 |"))).toEqual(["400@2:3", "A.1@2:11"]);
  expect(cells(rowOf("  +---+-+", "  |磁盘 |库|"))).toEqual(["磁盘@2:4", "库@2:8"]);
  expect(cells(rowOf("+-----+--+", "|磁盘 |库|"))).toEqual(["磁盘@2:2", "库@2:6"]);
  expect(cells(rowOf("+-----+--+", "|     |库|", "|磁盘 |B |"))).toEqual(["磁盘@3:2", "库 B@2:8"]);
});

test("a blank cell stands right behind its bar", () => {
  expect(cells(rowOf("+---+---+", "|   | a |"))).toEqual(["@2:2", "a@2:7"]);
  expect(cells(rowOf("+---+---+", "|   | a |", "|   | b |"))).toEqual(["@2:2", "a b@2:7"]);
});

test("white space of any kind around a cell is no part of it", () => {
  for (const space of ["\t", "\u00a0", "\u2003", "\u3000", "\ufeff"])
    expect(cells(rowOf("+----+---+", `| ${space}a${space}| b |`))).toEqual(["a@2:4", "b@2:8"]);
});

test("a cell is read alike whether the others have marks or not", () => {
  for (const text of ["- a", "+", "• b", "#. c", ".. d", ":e: f", "g::", "-1", "h_ i", "j  k", "1. l"]) {
    const drawn = (other: string) =>
      rowOf("+--------+-------+", `| ${text.padEnd(6)} | ${other.padEnd(5)} |`);
    expect(cells(drawn("other"))[0], text).toBe(cells(drawn("**o**"))[0]);
  }
});

test("cells that had to be put together are held", () => {
  const [plain, marked] = [
    rowOf("+---+---+", "| a | b |"),
    rowOf("+-------+---+", "| ``a`` | b |", "|       | c |"),
  ];
  expect(plain.cells).not.toBe(plain.cells);
  expect(cells(marked)).toEqual(["a@2:3", "b c@2:11"]);
  expect(marked.cells).toBe(marked.cells);
});

test("JSON has a row whole", () => {
  expect(JSON.parse(JSON.stringify(rowOf(" +---+", " | a |")))).toEqual({
    cells: [{ text: "a", line: 2, column: 4 }],
    line: 2,
    column: 2,
  });
});
