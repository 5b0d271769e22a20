import type { Benchmark } from "../bench-result.ts";
import { compare } from "../compare.ts";
import { gridPage } from "./pages.ts";
import { readPage } from "./read-page.ts";

/** A reStructuredText grid of 10,000 rows, beside a scan of its lines. */
export const gridTable: Benchmark = {
  title: "reading: reStructuredText grid table to cells with positions, 10,000 rows",
  async run() {
    const text = gridPage(10_000);
    return compare({
      limit: { name: "line scan", work: () => scanLines(text) },
      ours: { name: "errcat", work: () => readPage("page.rst", text) },
      wanted: "≤ 2.5",
    });
  },
};

/** The limit: each line of cells cut at the columns of the first rule, with no spans, no joining of lines, no check. */
function scanLines(text: string): readonly (readonly string[])[] {
  const lines = text.split("\n");
  const rule = lines.find((line) => line.startsWith("+")) ?? "";
  const columns = Array.from(rule.matchAll(/\+/g), ({ index }) => index);
  return lines
    .filter((line) => line.startsWith("|"))
    .map((line) => columns.slice(1).map((end, i) => line.slice((columns[i] ?? 0) + 1, end).trim()));
}
