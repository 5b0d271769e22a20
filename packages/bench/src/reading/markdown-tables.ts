import MarkdownIt from "markdown-it";
import { marked } from "marked";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Benchmark, type BenchResult, withRatio } from "../bench-result.ts";
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
 * remark-gfm searches a list of all edits of a page for each cell, so its time grows with the square of the rows of a
 * page: a page of 10,000 would take it a minute and a half. It is measured on pages of the usual length and on one of
 * 1,000 rows; on longer ones it falls back further.
 */
export const markdownPages: Benchmark = {
  title: "reading: Markdown tables to cells with positions, beside remark-gfm",
  async run() {
    const usual = Array.from({ length: 100 }, () => markdownPage(100));
    return [
      ...besideRemark("100 pages of 100 rows", usual),
      ...besideRemark("a page of 1,000 rows", [markdownPage(1000)]),
    ];
  },
};

function besideRemark(what: string, pages: readonly string[]): readonly BenchResult[] {
  const remark = unified().use(remarkParse).use(remarkGfm);
  const [ours, theirs] = measure([
    { name: `errcat, ${what}`, work: () => pages.map((text) => readPage("page.md", text)) },
    { name: `remark-gfm, ${what}`, work: () => pages.map((text) => remark.parse(text)), rounds: 1 },
  ]);
  if (!ours || !theirs) throw new Error("a side was not measured");
  return [ours, withRatio(theirs, ours, "≥ 300")];
}
