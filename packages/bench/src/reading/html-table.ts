import { Parser } from "htmlparser2";
import { parse } from "parse5";
import type { Benchmark } from "../bench-result.ts";
import { compare } from "../compare.ts";
import { htmlPage } from "./pages.ts";
import { readPage } from "./read-page.ts";

/** An HTML table of 10,000 rows, beside the parsers people would use and a scan for tags. */
export const htmlTable: Benchmark = {
  title: "reading: HTML table to cells with positions, 10,000 rows",
  async run() {
    const text = htmlPage(10_000);
    return compare({
      limit: { name: "scan for <t", work: () => scanTags(text) },
      ours: { name: "errcat", work: () => readPage("page.html", text) },
      wanted: "≤ 14",
      peers: [
        { name: "htmlparser2, SAX", work: () => cellsByEvents(text), rounds: 5 },
        { name: "parse5", work: () => parse(text, { sourceCodeLocationInfo: true }), rounds: 5 },
      ],
    });
  },
};

/** The limit: where tags of tables begin. */
function scanTags(text: string): number {
  let tags = 0;
  for (let at = text.indexOf("<t"); at >= 0; at = text.indexOf("<t", at + 2)) tags++;
  return tags;
}

/** The texts of cells as the events of htmlparser2 give them; it builds no tree, so no spans and no repairs. */
function cellsByEvents(text: string): readonly string[] {
  const cells: string[] = [];
  let cell: string | undefined;
  const parser = new Parser({
    onopentag(name) {
      if (name === "td" || name === "th") cell = "";
    },
    ontext(piece) {
      if (cell !== undefined) cell += piece;
    },
    onclosetag(name) {
      if (cell === undefined || (name !== "td" && name !== "th")) return;
      cells.push(cell.trim());
      cell = undefined;
    },
  });
  parser.end(text);
  return cells;
}
