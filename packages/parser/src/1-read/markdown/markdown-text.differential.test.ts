import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../../testkit/src/fuzz-runs.ts";
import { gfmTables } from "../../../testing/gfm-oracle.ts";
import { readDocument } from "../read-document.ts";

function ours(text: string): string[][] {
  const [table] = readDocument({ path: "a.md", text, encoding: "utf-8", sha256: "" }, () => {}).tables;
  const rows = table ? [{ cells: table.header }, ...table.rows] : [];
  return rows.map(({ cells }) => cells.map((cell) => cell.text));
}

const piece = fc.constantFrom(
  ...'word 400 A.1 错误 **bold** *it* __both__ _under_ snake_case `code` ``a`b`` [text](url) [t](u"x") ![alt](i.png) \\| \\* \\_ \\` &amp; &lt; &#52; <br> <b>x</b> 2*3 _a *b* ** * ` [ ] ( ) [x] ! <https://x.example> # - é'.split(
    " ",
  ),
  " ",
);
const cell = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => `c${pieces.join(" ")}`);

test("cells of generated tables read as micromark and mdast read them", () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.boolean(), (body, outer) => {
      const line = (cells: readonly string[]) => (outer ? `| ${cells.join(" | ")} |` : cells.join(" | "));
      const text = [line(["One", "Two", "Three"]), line(["---", ":-:", "--:"]), ...body.map(line)].join("\n");
      expect([ours(text)]).toEqual(gfmTables(text));
    }),
    { numRuns: fuzzRuns(400) },
  );
});

test("rows that are ragged for GFM keep what they have", () => {
  const text = "| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |";
  expect(ours(text)).toEqual([["A", "B"], ["1"], ["1", "2", "3"]]);
});
