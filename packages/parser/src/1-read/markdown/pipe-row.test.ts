import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../../testkit/src/fuzz-runs.ts";
import { pageOf } from "../page.ts";
import { hasPipe, pipeEnds, pipeRowAt, readPipeRow } from "./pipe-row.ts";

const cells = (text: string) =>
  readPipeRow(text, 7).map((cell) => `${cell.text}@${cell.line}:${cell.column}`);

test("outer pipes are optional, inner ones cut", () => {
  expect(cells("| 400 | A.1 |")).toEqual(["400@7:3", "A.1@7:9"]);
  expect(cells("400|A.1|")).toEqual(["400@7:1", "A.1@7:5"]);
  expect(cells("  400 | A.1")).toEqual(["400@7:3", "A.1@7:9"]);
});

test("empty cells stay, also the one that a lost row span leaves at the end", () => {
  expect(cells("404 | N.2 | gone | |")).toEqual(["404@7:1", "N.2@7:7", "gone@7:13", "@7:20"]);
  expect(cells("||a||")).toEqual(["@7:2", "a@7:3", "@7:5"]);
  expect(cells("")).toEqual([]);
});

test("a pipe after a backslash is text, also in code", () => {
  expect(cells("| a\\|b | `c\\|d` |")).toEqual(["a|b@7:3", "c|d@7:10"]);
  expect(cells("| a \\")).toEqual(["a \\@7:3"]);
});

test("spaces inside a cell are folded", () => {
  expect(cells("| a   b\tc |")).toEqual(["a b c@7:3"]);
});

test("the ends of a line", () => {
  expect(pipeEnds(" | a", 0, 4)).toEqual({ opens: true, closes: false });
  expect(pipeEnds("a |\u3000", 0, 4)).toEqual({ opens: false, closes: true });
  expect(pipeEnds("a \\|", 0, 4)).toEqual({ opens: false, closes: false });
  expect([hasPipe("a \\| b", 0, 6), hasPipe("a | b", 0, 5), hasPipe("a | b", 3, 5)]).toEqual([
    false,
    true,
    false,
  ]);
});

test("a row knows its width before its cells are read, whatever the line", () => {
  const pieces = fc.constantFrom("|", "|", " ", "  ", "\t", "\u00a0", "\\", "a", "`", "&nbsp;", "中");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (line) => {
      const row = pipeRowAt(pageOf({ path: "", text: line.join("") }), 0);
      expect(row.width).toBe(row.cells.length);
      expect(row.cells).toEqual(row.cells);
    }),
    { numRuns: fuzzRuns(1000) },
  );
});

test("a row has a place, and is data in JSON", () => {
  const row = pipeRowAt(pageOf({ path: "", text: `${"\n".repeat(6)}  | 400 | |` }), 6);
  expect([row.line, row.column]).toEqual([7, 3]);
  expect(JSON.parse(JSON.stringify(row))).toEqual({
    cells: [
      { text: "400", line: 7, column: 5 },
      { text: "", line: 7, column: 11 },
    ],
    line: 7,
    column: 3,
  });
});
