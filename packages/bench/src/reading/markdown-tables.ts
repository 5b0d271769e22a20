import MarkdownIt from "markdown-it";
import { marked } from "marked";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Benchmark, withRatio } from "../bench-result.ts";
import { compare } from "../compare.ts";
import { measure } from "../measure.ts";
import { bareSplit } from "./bare-split.ts";
import { markdownPage } from "./pages.ts";
import { readPage } from "./read-page.ts";

/** One page of 10,000 rows, beside the parsers people would use and the bare split. */
export const markdownTables: Benchmark = {
  title: "reading: Markdown table to cells with positions, 10,000 rows on one page",
  async run() {
    const text = markdownPage(10_000);
    const markdownIt = new MarkdownIt();
    return compare({
      limit: { name: "split", work: () => bareSplit(text) },
      ours: { name: "errcat", work: () => readPage("page.md", text) },
      wanted: "≤ 2",
      peers: [
        { name: "marked", work: () => marked.lexer(text), rounds: 5, wanted: "≥ 15" },
        { name: "markdown-it", work: () => markdownIt.parse(text, {}), rounds: 5 },
      ],
    });
  },
};

/**
 * 10,000 rows on a hundred pages, which is how they are published. remark-gfm is measured on these alone: it searches a
 * list of all edits of a page for each cell, so its time grows with the square of the rows of a page (a minute for 8,000).
 */
export const markdownPages: Benchmark = {
  title: "reading: Markdown tables to cells with positions, 10,000 rows on 100 pages",
  async run() {
    const page = markdownPage(100);
    const pages = Array.from({ length: 100 }, () => page);
    const remark = unified().use(remarkParse).use(remarkGfm);
    const [ours, theirs] = measure([
      { name: "errcat", work: () => pages.map((text) => readPage("page.md", text)) },
      { name: "remark-gfm", work: () => pages.map((text) => remark.parse(text)), rounds: 1 },
    ]);
    if (!ours || !theirs) throw new Error("a side was not measured");
    return [ours, withRatio(theirs, ours, "≥ 300")];
  },
};
