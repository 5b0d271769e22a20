import type { Diagnostic } from "@errcat/diagnostics";
import { captionAbove, type Draft, emptyDraft } from "../draft.ts";
import { lineCount, lineStart, type Page, pageOf } from "../page.ts";
import type { Section } from "../section.ts";
import type { Heading, Table } from "../table.ts";
import { openPipeTable, readPipeTable } from "./pipe-table.ts";
import { PipeTableStream } from "./pipe-table-stream.ts";
import { readMarkdown, readMarkdownFrom } from "./read-markdown.ts";
import { unquoted } from "./unquoted.ts";

/** Rows that tell what the columns of a table are. */
const ENOUGH_ROWS = 200;

/** What stands before a section of a page. */
export interface SectionContext {
  readonly path: string;
  /** Headings that are open where it begins. */
  readonly open: readonly Heading[];
  /** It is the beginning of the page. */
  readonly first: boolean;
}

/**
 * Reads a text that ends with a line end, and behind which the page goes on, up to a place where nothing is cut: the
 * first row of a pipe table that fills the end of the text, or the line above such a table where it has few rows yet.
 * `undefined` where it ends in something else, and more of the page is needed.
 */
export function readSection(text: string, context: SectionContext): Section | undefined {
  const page = pageOf({ path: context.path, text });
  const { draft, diagnostics } = readDraft(page, context);
  const last = draft.tables.at(-1);
  if (!last || !fillsTheEnd(page, last)) return undefined;
  const opened = openPipeTable(unquoted(page), last.line - 1);
  if (!opened) return undefined;
  if (last.rows.length >= ENOUGH_ROWS)
    return cutAt(page, opened.next, { draft, diagnostics, body: new PipeTableStream(opened.body) });
  const above = lineAbove(draft, last);
  if (above * 2 < last.line + last.rows.length) return undefined;
  draft.tables.pop();
  return cutAt(page, above, { draft, diagnostics, body: undefined });
}

/** Everything that is left of a page. */
export function readLastSection(text: string, context: SectionContext): Section {
  const page = pageOf({ path: context.path, text });
  return { ...readDraft(page, context), body: undefined, rest: "", lines: lineCount(page) };
}

function readDraft(
  page: Page,
  { path, open, first }: SectionContext,
): Pick<Section, "draft" | "diagnostics"> {
  const diagnostics: Diagnostic[] = [];
  const draft = emptyDraft(path, (diagnostic) => diagnostics.push(diagnostic));
  draft.open = open;
  if (first) readMarkdown(page, draft);
  else readMarkdownFrom(page, 0, draft);
  draft.tables.sort((one, other) => one.line - other.line);
  return { draft, diagnostics };
}

function cutAt(page: Page, line: number, section: Omit<Section, "rest" | "lines">): Section {
  return { ...section, rest: page.text.slice(lineStart(page, line)), lines: line };
}

/** Whether a table is a pipe table whose rows reach to the end of the page. */
function fillsTheEnd(page: Page, { format, line, rows }: Table): boolean {
  if (format !== "markdown" && format !== "text") return false;
  const again = emptyDraft("", () => {});
  const end = readPipeTable(unquoted(page), line - 1, again);
  return end === lineCount(page) && again.tables[0]?.rows.length === rows.length;
}

/** The line (from 0) of a table's caption, or of the table itself. */
function lineAbove(draft: Draft, { line, caption }: Table): number {
  const last = draft.loose.at(-1);
  return caption !== "" && last && captionAbove(draft, line - 1) === caption ? last.line : line - 1;
}
