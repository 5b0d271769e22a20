import { diagnose, type Report } from "@errcat/diagnostics";
import type { SourceText } from "../source-text.ts";
import { readAsciidoc } from "./asciidoc/read-asciidoc.ts";
import { type Draft, emptyDraft, type LooseLine } from "./draft.ts";
import { namesErrorCodes } from "./entries/heading-of-errors.ts";
import { readHtml } from "./html/read-html.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import { type Page, pageOf } from "./page.ts";
import { type PageKind, pageKind } from "./page-kind.ts";
import { readCsv, readTsv } from "./records/read-csv.ts";
import { readData } from "./records/read-data.ts";
import { readPo } from "./records/read-po.ts";
import { readProperties } from "./records/read-properties.ts";
import { readRst } from "./rst/read-rst.ts";
import { oneBelowTheOther } from "./side-by-side.ts";
import type { ReadDocument, TableFormat } from "./table.ts";
import { readXml } from "./xml/read-xml.ts";

/** Reads a page of one kind into a draft. */
const READERS: Readonly<Record<PageKind, (page: Page, draft: Draft) => void>> = {
  markdown: readMarkdown,
  rst: readRst,
  html: readHtml,
  asciidoc: readAsciidoc,
  csv: readCsv,
  tsv: readTsv,
  json: (page, draft) => readData(page, draft, "json"),
  yaml: (page, draft) => readData(page, draft, "yaml"),
  xml: readXml,
  properties: readProperties,
  po: readPo,
};

/**
 * Everything of a page that a catalog can be made from: its tables, samples and prose, each with its place. The kind
 * of the page comes from its path, or from what stands in it. Says `read/no-table` where there is none
 * in a file that could be read, and `read/not-included` where the page takes in another.
 *
 *     "# Errors\n\n| Code | Text |\n|--|--|\n| A.1 | Gone |"  →  one table of one row, under the heading "Errors"
 */
export function readDocument(source: SourceText, report: Report): ReadDocument {
  const page = pageOf(source);
  let isInvalid = false;
  const draft = emptyDraft(page.path, (diagnostic) => {
    isInvalid ||= diagnostic.code.startsWith("read/invalid-");
    report(diagnostic);
  });
  const kind = pageKind(page.path, page.text);
  READERS[kind](page, draft);
  draft.tables.sort((one, other) => one.line - other.line);
  if (draft.tables.length === 0 && !isInvalid) reportNoTable(draft, report);
  return {
    format: documentFormat(kind, draft),
    title: draft.title || titleLine(draft),
    tables: draft.tables.map(oneBelowTheOther),
    samples: draft.samples,
    prose: draft.loose
      .filter(({ level, text }) => level === 0 && text !== "")
      .map(({ text, line }) => ({ text, line: line + 1 })),
  };
}

/** Says that a page has no table, and where one may stand. */
function reportNoTable({ path, included }: Draft, report: Report): void {
  report(diagnose("read/no-table", {}, { place: { file: path, line: 1, column: 1 } }));
  if (!included) return;
  const place = { file: path, line: included.line + 1, column: 1 };
  report(diagnose("read/not-included", { file: included.file }, { place }));
}

/** Any shorter line may be a title, and no longer one. */
const SHORT_TITLE = 80;
const LONGEST_TITLE = 120;

/** So many lines may stand over the title of a page that has lost its headings: what the site says of itself. */
const LINES_ABOVE_TITLE = 12;

/**
 * The title of a page without headings: the short line near its beginning that names codes of errors, else the first
 * line that has a letter, if that is short or no sentence; `""` otherwise.
 */
export function titleLine(draft: Draft): string {
  const lines = firstLines(draft, LINES_ABOVE_TITLE);
  const named = lines.find(
    ({ text }) => text.length <= SHORT_TITLE && !ENDS_SENTENCE.test(text) && namesErrorCodes(text),
  );
  const title = (named ?? lines[0])?.text ?? "";
  const longest = ENDS_SENTENCE.test(title) ? SHORT_TITLE : LONGEST_TITLE;
  return title.length <= longest && !/^[-*+•|#]/.test(title) ? title : "";
}

/** So many of the first lines that have a letter. */
function firstLines({ loose }: Draft, most: number): readonly LooseLine[] {
  const lines: LooseLine[] = [];
  for (const line of loose) {
    if (lines.length === most) break;
    if (/\p{L}/u.test(line.text)) lines.push(line);
  }
  return lines;
}

const ENDS_SENTENCE = /[.:;,!?。：；，！？…]$/u;

/** Formats of tables that say more about a Markdown page than its kind does. */
const TELLING: Readonly<Partial<Record<TableFormat, string>>> = { html: "html", text: "text" };

/** The kind of the page, or the shape in which a Markdown page has most of its rows. */
function documentFormat(kind: PageKind, draft: Draft): string {
  if (kind !== "markdown") return kind;
  const rows = new Map<string, number>();
  for (const table of draft.tables) {
    const format = TELLING[table.format] ?? "markdown";
    rows.set(format, (rows.get(format) ?? 0) + table.rows.length);
  }
  const [most] = [...rows].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? "markdown";
}
