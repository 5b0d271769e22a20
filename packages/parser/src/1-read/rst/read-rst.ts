import { diagnose } from "@errcat/diagnostics";
import { addLine, addProse, addSample, captionAbove, type Draft } from "../draft.ts";
import { readConstants } from "../entries/constants-in-code.ts";
import { readEntries } from "../entries/read-entries.ts";
import { foldSpace } from "../fold-space.ts";
import { skipFrontMatter } from "../front-matter.ts";
import { readHtmlPart } from "../html/read-html.ts";
import { isTemplateCall } from "../markdown/unseen-block.ts";
import { isBlank, lineCount, lineStart, lineText, type Page } from "../page.ts";
import type { TableFormat, TableRow } from "../table.ts";
import { readCsvTable } from "./csv-table.ts";
import {
  blockEnd,
  type Directive,
  directiveAt,
  directiveContent,
  indentOf,
  linesBetween,
} from "./directive.ts";
import { type GridTable, readGridTable } from "./grid-table.ts";
import { readListTable } from "./list-table.ts";
import { objectMark } from "./object-mark.ts";
import { rstText, type Substitutions } from "./rst-text.ts";
import { readSectionTitle } from "./section-title.ts";
import { readSimpleTable } from "./simple-table.ts";
import { substitutionsOf } from "./substitutions.ts";

/** Directives whose content is a verbatim sample. */
const SAMPLES = new Set([
  "code",
  "code-block",
  "sourcecode",
  "parsed-literal",
  "highlight",
  "literalinclude",
  "http:example",
]);

/** Directives that take in another file. */
const INCLUDES = new Set(["include", "literalinclude"]);

/** Directives that readers of the page do not see. */
const UNSEEN = new Set("image figure toctree contents index meta math graphviz tabularcolumns".split(" "));

/** Directives whose argument is not for readers; what is indented under them is. */
const UNTOLD = new Set(
  "container only ifconfig include role default-role class rst-class highlight module py:module currentmodule sectionauthor codeauthor versionadded versionchanged deprecated".split(
    " ",
  ),
);

/**
 * Reads a page of reStructuredText into a draft: one pass down the lines. Tables are found in whatever they are
 * nested in; the content of other directives is read as if it stood by itself.
 */
export function readRst(page: Page, draft: Draft): void {
  const front = skipFrontMatter(page);
  if (front.title !== "") draft.title = front.title;
  readRstBlocks(page, front.next, draft);
  readEntries(page, draft);
  if (draft.tables.length === 0) readConstants(page, draft);
}

/** Reads the blocks of a page from a line (from 0) on, without asking what its titles and lists say together. */
export function readRstBlocks(page: Page, from: number, draft: Draft): void {
  const reader = new RstReader(page, draft);
  for (let line = from; line < lineCount(page); ) line = Math.max(reader.read(line), line + 1);
}

class RstReader {
  readonly #page: Page;
  readonly #draft: Draft;
  readonly #substitutions: Substitutions;
  readonly #styles: string[] = [];
  /** Title of a `.. table::` that the next table bears. */
  #caption = "";

  constructor(page: Page, draft: Draft) {
    this.#page = page;
    this.#draft = draft;
    this.#substitutions = substitutionsOf(page);
  }

  /** Reads what begins in a line (from 0); gives the line after it. */
  read(line: number): number {
    const text = lineText(this.#page, line);
    const trimmed = text.trim();
    if (trimmed === "" || isTemplateCall(trimmed)) return line + 1;
    if (trimmed.startsWith("..")) return this.#explicit(line, text);
    if (trimmed.startsWith("+-") || trimmed.startsWith("+=")) {
      const grid = readGridTable(this.#page, line, this.#substitutions);
      if (grid) return this.#grid(line, grid);
    }
    if (trimmed.startsWith("==")) {
      const simple = readSimpleTable(this.#page, line, this.#substitutions);
      if (simple) return this.#table("rst-simple", line, simple);
    }
    const title = readSectionTitle(this.#page, line, this.#draft, this.#styles);
    return title > line ? title : this.#prose(line, text);
  }

  #grid(line: number, grid: GridTable): number {
    if (grid.drawing !== "whole") {
      const outcome = grid.drawing === "loose" ? "it was read by its bars" : "it was left out";
      const place = { file: this.#page.path, line: line + 1, column: 1 };
      this.#draft.report(diagnose("read/malformed-table", { outcome }, { place }));
    }
    return grid.drawing === "broken" ? grid.next : this.#table("rst-grid", line, grid);
  }

  #table(
    format: TableFormat,
    line: number,
    read: { header: readonly TableRow[]; rows: readonly TableRow[]; next: number },
    caption: string = this.#caption || captionAbove(this.#draft, line),
  ): number {
    this.#caption = "";
    const header = read.header.at(-1)?.cells ?? [];
    const headings = this.#draft.open;
    this.#draft.tables.push({ format, line: line + 1, headings, caption, header, rows: read.rows });
    return read.next;
  }

  /** Directives, comments, targets and other blocks that begin with two dots. */
  #explicit(line: number, text: string): number {
    const directive = directiveAt(this.#page, line);
    if (!directive) {
      const mark = /^\s*\.\.(?:\s|$)/.test(text);
      return mark ? blockEnd(this.#page, line + 1, indentOf(text)) : this.#prose(line, text);
    }
    if (INCLUDES.has(directive.name)) this.#draft.included ??= { file: directive.argument, line };
    if (directive.name === "raw") return this.#raw(directive);
    if (directive.substitution !== "" || UNSEEN.has(directive.name)) {
      return blockEnd(this.#page, directive.body, directive.indent);
    }
    if (SAMPLES.has(directive.name)) return this.#sample(directive);
    if (directive.name === "list-table" || directive.name === "csv-table")
      return this.#tableDirective(line, directive);
    const told = rstText(directive.argument, this.#substitutions);
    const mark = objectMark(directive.name);
    if (directive.name === "table") this.#caption = told;
    else if (mark === "constant" && told !== "") this.#constants(line, directive);
    else if (mark !== undefined && told !== "") addLine(this.#draft, { line, mark, text: told });
    else if (!UNTOLD.has(directive.name)) addProse(this.#draft, line, told);
    return directive.body;
  }

  /** The constants that a directive describes together, one a line, up to its options (Sphinx, "Basic Markup"). */
  #constants(first: number, { body }: Directive): void {
    for (let line = first; line < body; line++) {
      const signature = lineText(this.#page, line).trim();
      if (signature.startsWith(":")) break;
      const text = rstText(signature.replace(/^\.\..*?::\s*/, ""), this.#substitutions);
      if (text !== "") addLine(this.#draft, { line, mark: "constant", text });
    }
  }

  #tableDirective(line: number, directive: Directive): number {
    const content = directiveContent(this.#page, directive);
    const isList = directive.name === "list-table";
    const read = (isList ? readListTable : readCsvTable)(directive, content.lines, this.#substitutions);
    const elsewhere = directive.options.get("file") ?? directive.options.get("url") ?? "";
    if (elsewhere !== "" && read.rows.length === 0) {
      const place = { file: this.#page.path, line: line + 1, column: 1 };
      this.#draft.report(diagnose("read/rows-elsewhere", { file: elsewhere }, { place }));
      return content.next;
    }
    const caption = rstText(directive.argument, this.#substitutions);
    const format = isList ? "rst-list-table" : "rst-csv-table";
    return this.#table(
      format,
      line,
      { ...read, next: content.next },
      caption || captionAbove(this.#draft, line),
    );
  }

  /** HTML that stands in the page as it is, from its first table on. */
  #raw(directive: Directive): number {
    const next = blockEnd(this.#page, directive.body, directive.indent);
    const from = lineStart(this.#page, directive.body);
    const to = lineStart(this.#page, next);
    const table = this.#page.text.slice(from, to).search(/<table(?=[\s>])/i);
    if (table >= 0) readHtmlPart(this.#page, { from: from + table, to }, this.#draft);
    return next;
  }

  #sample(directive: Directive): number {
    const next = blockEnd(this.#page, directive.body, directive.indent);
    addSample(this.#draft, directive.body, linesBetween(this.#page, directive.body, next));
    return next;
  }

  #prose(line: number, text: string): number {
    const told = foldSpace(rstText(text.trim().replace(/::$/, ":"), this.#substitutions));
    const mark = listMark(this.#page, line);
    if (mark !== undefined)
      addLine(this.#draft, { line, mark, text: mark === "field" ? told.slice(1) : told });
    else if (told !== ":") addProse(this.#draft, line, told);
    if (!text.trimEnd().endsWith("::")) return line + 1;
    const next = blockEnd(this.#page, line + 1, indentOf(text));
    if (next > line + 1) addSample(this.#draft, line + 1, linesBetween(this.#page, line + 1, next));
    return next;
  }
}

const FIELD = /^:[^\s:][^:]{0,80}:\s+\S/;
const NO_TERM = /^(?:[-*+•|]\s|\(?[\da-zA-Z#]+[.)]\s)|::\s*$/;

/**
 * What a line is of a list: `field` in `:E1001: Not found`, `term` above a line that is indented (docutils, "Field
 * Lists", "Definition Lists"); `undefined` where it is of none.
 */
function listMark(page: Page, line: number): string | undefined {
  const text = lineText(page, line);
  if (FIELD.test(text)) return "field";
  if (text.trim() === "" || NO_TERM.test(text.trim()) || line + 1 >= lineCount(page)) return undefined;
  const below = lineText(page, line + 1);
  const begins = line === 0 || isBlank(page, line - 1);
  return begins && below.trim() !== "" && indentOf(below) > indentOf(text) ? "term" : undefined;
}
