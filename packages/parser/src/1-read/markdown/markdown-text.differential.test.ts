import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { expect, test } from "vitest";
import { foldSpace } from "../fold-space.ts";
import { readDocument } from "../read-document.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly children?: readonly Node[];
}

/** What a reader sees of a node, as the oracle understood it. */
function seen(node: Node): string {
  if (node.type === "html") return /^<br\s*\/?>$/i.test(node.value ?? "") ? "\n" : "";
  if (node.type === "image") return node.alt ?? "";
  return node.value ?? (node.children ?? []).map(seen).join("");
}

function nodesOf(node: Node, type: string): Node[] {
  return [
    ...(node.type === type ? [node] : []),
    ...(node.children ?? []).flatMap((child) => nodesOf(child, type)),
  ];
}

function oracle(text: string): string[][] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return nodesOf(tree as Node, "tableRow").map((row) =>
    nodesOf(row, "tableCell").map((cell) => foldSpace(seen(cell))),
  );
}

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
      expect(ours(text)).toEqual(oracle(text));
    }),
    { numRuns: 400 },
  );
});

test("rows that are ragged for GFM keep what they have", () => {
  const text = "| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |";
  expect(ours(text)).toEqual([["A", "B"], ["1"], ["1", "2", "3"]]);
});
