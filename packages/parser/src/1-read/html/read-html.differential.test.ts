import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../../../testkit/src/fuzz-runs.ts";
import { foldSpace } from "../fold-space.ts";
import { readDocument } from "../read-document.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

const BREAKS = new Set(["br", "p", "div", "li", "ul"]);

function seen(node: Node): string {
  if (node.nodeName === "#text") return (node as { value: string }).value.replace(/\s+/g, " ");
  if (!("childNodes" in node)) return "";
  const inner = node.childNodes.map(seen).join("");
  return BREAKS.has(node.nodeName) ? `\n${inner}\n` : inner;
}

function elements(node: Node | DefaultTreeAdapterTypes.Document, names: readonly string[]): Node[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => [
    ...(names.includes(child.nodeName) ? [child] : []),
    ...(child.nodeName === "td" || child.nodeName === "th" ? [] : elements(child, names)),
  ]);
}

/** Rows as the oracle's tree has them, before spans are counted out. */
function oracle(html: string): string[][] {
  return elements(parse(html), ["tr"])
    .map((row) => elements(row, ["td", "th"]).map((cell) => foldSpace(seen(cell))))
    .filter((row) => row.length > 0);
}

function ours(text: string): string[][] {
  const [table] = readDocument({ path: "a.html", text, encoding: "utf-8", sha256: "" }, () => {}).tables;
  if (!table) return [];
  return table.rows.map(({ cells }) => cells.map((cell) => cell.text));
}

const content = fc
  .array(
    fc.constantFrom(
      "x",
      "400",
      " ",
      "\n",
      "<b>y</b>",
      "<br>",
      "<p>z</p>",
      "<p>open",
      "<a name=q></a>",
      "&lt;i&gt;",
      "a < b",
      "&nbsp;",
      " two  spaces\t",
      "\u3000宽\u00a0",
      "<code>k</code>",
      "<!-- c -->",
      "<ul><li>m<li>n</ul>",
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(""));
const cell = fc
  .tuple(fc.constantFrom("td", "th", "TD class='k'"), content, fc.boolean())
  .map(([name, inner, closed]) => {
    return `<${name}>${inner}${closed ? `</${name.split(" ")[0]}>` : ""}`;
  });
const row = fc
  .tuple(
    fc.array(cell, { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    fc.constantFrom("", "\n", "<tbody>", "</tbody>"),
  )
  .map(([cells, closed, after]) => `<tr>${cells.join("\n")}${closed ? "</tr>" : ""}${after}`);

test("generated tables, tags left out or not, have the cells that parse5 finds", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const html = `<table><thead><tr><th>Head</thead>${rows.join("")}</table>`;
      expect(ours(html)).toEqual(oracle(html).slice(1));
    }),
    { numRuns: fuzzRuns(400) },
  );
});
