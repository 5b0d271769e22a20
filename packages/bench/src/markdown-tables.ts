import { readDocument } from "@errcat/parser";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Benchmark, withRatio } from "./bench-result.ts";
import { measure } from "./measure.ts";
import { markdownPage } from "./pages.ts";

/** Markdown tables to cells with positions, 10,000 rows, beside the parsers people would use and the bare split. */
export const markdownTables: Benchmark = {
  title: "Markdown tables to cells with positions, 10,000 rows",
  async run() {
    const text = markdownPage(10_000);
    const markdownIt = new MarkdownIt();
    const remark = unified().use(remarkParse).use(remarkGfm);
    const source = { path: "page.md", text, encoding: "utf-8", sha256: "" };
    const [split, ours, ...peers] = measure([
      { name: "split", work: () => bareSplit(text) },
      { name: "errcat", work: () => readDocument(source, () => {}) },
      { name: "marked", work: () => marked.lexer(text), rounds: 5 },
      { name: "markdown-it", work: () => markdownIt.parse(text, {}), rounds: 5 },
      { name: "remark-gfm", work: () => remark.parse(text), rounds: 1 },
    ]);
    if (!split || !ours) throw new Error("a side was not measured");
    return [
      split,
      withRatio(ours, split, "≤ 2"),
      ...peers.map((peer) => withRatio(peer, ours, peerTargets[peer.name])),
    ];
  },
};

const peerTargets: Readonly<Record<string, string>> = { "remark-gfm": "≥ 300", marked: "≥ 15" };

/** The limit: the cells of a table, with no position, no escape, no check. */
function bareSplit(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}
