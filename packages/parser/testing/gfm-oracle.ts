import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { foldSpace } from "../src/1-read/fold-space.ts";
import { BLOCKS } from "../src/1-read/html/elements.ts";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly children?: readonly Node[];
}

/** What a reader sees of a node, as the oracle understood it: blocks of HTML stand on lines of their own. */
function seen(node: Node): string {
  if (node.type === "html") {
    const name = /^<\/?([a-z]\w*)/i.exec(node.value ?? "")?.[1]?.toLowerCase();
    return name !== undefined && BLOCKS.has(name) ? "\n" : "";
  }
  if (node.type === "image") return node.alt ?? "";
  return node.value ?? (node.children ?? []).map(seen).join("");
}

function nodesOf(node: Node, type: string): Node[] {
  return [
    ...(node.type === type ? [node] : []),
    ...(node.children ?? []).flatMap((child) => nodesOf(child, type)),
  ];
}

/**
 * The tables that micromark and mdast find in a text, each as rows of cells, the header first. Give them tables and no
 * whole pages: on some texts of a few kilobytes they take minutes.
 */
export function gfmTables(text: string): string[][][] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return nodesOf(tree as Node, "table").map((table) =>
    nodesOf(table, "tableRow").map((row) => nodesOf(row, "tableCell").map((cell) => foldSpace(seen(cell)))),
  );
}
