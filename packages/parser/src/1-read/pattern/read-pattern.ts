import { asciidocText } from "../asciidoc/asciidoc-text.ts";
import { foldSpace } from "../fold-space.ts";
import { entityText } from "../html/entity-text.ts";
import { TextCollector } from "../html/text-collector.ts";
import { markdownText } from "../markdown/markdown-text.ts";
import { type Page, pageOf, placeAt } from "../page.ts";
import { type PageKind, pageKind } from "../page-kind.ts";
import { rstText } from "../rst/rst-text.ts";
import type { Cell, Table, TableRow } from "../table.ts";
import { groupsOf } from "./compile-pattern.ts";

/** Tags that begin a line. */
const BREAK = /^<(?:br|\/?p|\/?li|\/?div)\b/i;

/** More rows than this no page has. */
export const MOST_ROWS = 1_000_000;

/** The plain text of a piece of a page. */
const PLAIN_TEXT: Readonly<Record<PageKind, (raw: string) => string>> = {
  markdown: markdownText,
  rst: (raw) => rstText(raw),
  html: htmlText,
  asciidoc: (raw) => asciidocText(raw, new Map()),
  csv: foldSpace,
  tsv: foldSpace,
  json: foldSpace,
  yaml: foldSpace,
  xml: htmlText,
  properties: foldSpace,
  po: foldSpace,
};

/**
 * The rows that a pattern of the user's finds in the text of a page: each match is a row, each group a column under
 * its name. `undefined` where it matches nothing.
 *
 *     <b id="(?<code>\w+)">(?<description>.*)</b>      code  | description
 *     <b id="A1">Gone.</b> <b id="A2">Late.</b>    →   A1    | Gone.
 *                                                      A2    | Late.
 */
export function readPattern(
  source: { readonly path: string; readonly text: string },
  pattern: RegExp,
): Table | undefined {
  const page = pageOf(source);
  const groups = groupsOf(pattern);
  const plain = PLAIN_TEXT[pageKind(page.path, page.text)];
  const indexed = new RegExp(pattern, `${pattern.flags.replace("d", "")}d`);
  const rows: TableRow[] = [];
  for (const match of page.text.matchAll(indexed)) {
    if (match[0] === "") continue;
    rows.push(rowOf(page, match, { groups, plain }));
    if (rows.length === MOST_ROWS) break;
  }
  const first = rows[0];
  if (first === undefined) return undefined;
  const header = groups.map((text) => ({ text, line: first.line, column: first.column }));
  return { format: "pattern", line: first.line, headings: [], caption: "", header, rows };
}

function rowOf(
  page: Page,
  match: RegExpExecArray,
  { groups, plain }: { readonly groups: readonly string[]; readonly plain: (raw: string) => string },
): TableRow {
  const cells = groups.map((group): Cell => {
    const start = match.indices?.groups?.[group]?.[0] ?? match.index;
    return { text: plain(match.groups?.[group] ?? ""), ...placeAt(page, start) };
  });
  return { cells, ...placeAt(page, match.index) };
}

function htmlText(raw: string): string {
  const collector = new TextCollector();
  const folded = raw.replace(/\s+/g, " ");
  const lines = folded.replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => (BREAK.test(tag) ? "\n" : "")).split("\n");
  for (const [index, line] of lines.entries()) {
    if (index > 0) collector.break();
    collector.put(entityText(line), 0);
  }
  return collector.text;
}
