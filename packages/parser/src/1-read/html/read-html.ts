import { addSample, type Draft } from "../draft.ts";
import { readConstants } from "../entries/constants-in-code.ts";
import { readEntries } from "../entries/read-entries.ts";
import { lineAt, type Page } from "../page.ts";
import { Places } from "../places.ts";
import { closingTag } from "./closing-tag.ts";
import type { HtmlContext } from "./html-context.ts";
import { LooseText } from "./loose-text.ts";
import { OpenTables } from "./open-tables.ts";
import { raisedText } from "./raised-text.ts";
import { type Tag, TagScanner } from "./tag-scanner.ts";
import { TextBelowBlank } from "./text-below-blank.ts";
import { TextCollector } from "./text-collector.ts";
import { TextRun } from "./text-run.ts";

/** Reads a whole HTML page into a draft: its tables, headings, samples in `<pre>`, and prose. */
export function readHtml(page: Page, draft: Draft): void {
  new HtmlReader(page, draft).read(0, page.text.length, false);
  readEntries(page, draft);
  if (draft.tables.length === 0) readConstants(page, draft);
}

/** Where a table begins in a page that is not HTML, and what that page makes of text below a blank line in a cell. */
export interface TableInside {
  readonly offset: number;
  readonly paragraphs: (text: string) => string;
}

/**
 * Reads a table of a page that is not HTML, up to its end; gives the offset after it. Blank lines and indents do not
 * end it, as they would end an HTML block of Markdown; but as there, what stands below a blank line is Markdown up to
 * the next block (GFM 0.29, § 4.6).
 */
export function readHtmlTable(page: Page, { offset, paragraphs }: TableInside, draft: Draft): number {
  const belowBlank = new TextBelowBlank(paragraphs);
  return new HtmlReader(page, draft, belowBlank).read(offset, tableLimit(page, offset), true);
}

/** Reads the HTML that stands between two offsets of a page of another kind. */
export function readHtmlPart(page: Page, { from, to }: { from: number; to: number }, draft: Draft): void {
  new HtmlReader(page, draft).read(from, to, false);
}

/** A table that is never closed ends before the next Markdown heading. */
function tableLimit(page: Page, offset: number): number {
  const { text } = page;
  if (closingTag(page, offset, "table") >= 0) return text.length;
  const heading = text.indexOf("\n#", offset);
  return heading < 0 ? text.length : heading;
}

/** Hands the tags and texts of a page to those who read what stands in tables, and outside of them. */
class HtmlReader {
  readonly #context: HtmlContext;
  readonly #tables: OpenTables;
  readonly #loose: LooseText;
  /** Where the content of an open `<pre>` begins; -1 where none is open. */
  #sample = -1;
  /** Between `<sup>` and the next tag. */
  #isRaised = false;
  readonly #belowBlank: TextBelowBlank | undefined;

  constructor(page: Page, draft: Draft, belowBlank?: TextBelowBlank) {
    this.#belowBlank = belowBlank;
    this.#context = { page, places: new Places(page), draft };
    this.#tables = new OpenTables(this.#context);
    this.#loose = new LooseText(this.#context);
  }

  /** Reads from one offset to another, or only to the end of the first table; gives the offset after it. */
  read(from: number, to: number, onlyTable: boolean): number {
    const { page, draft } = this.#context;
    const tag = new TagScanner(page.text, from, to);
    while (tag.end < to) {
      tag.next();
      if (tag.before.from < tag.before.to) this.#text(tag.before);
      this.#isRaised = tag.name === "sup" && !tag.closing;
      if (tag.name !== "") this.#tag(tag);
      if (onlyTable && this.#tables.isEmpty) break;
    }
    for (const table of this.#tables.finish()) draft.tables.push(table);
    this.#loose.flush();
    return tag.end;
  }

  #text(run: TextRun): void {
    if (this.#isRaised && this.#raised(run)) return;
    const isSample = this.#sample >= 0;
    if (this.#tables.isEmpty) {
      if (!isSample) this.#loose.collector.add(this.#context.page.text, run);
    } else if (isSample || !this.#divided(run)) this.#tables.text(run, isSample);
  }

  /** Puts down text of which a part stands below a blank line; `false` where none does. */
  #divided({ from, to }: TextRun): boolean {
    const { text } = this.#context.page;
    const divided = this.#belowBlank?.divide(text.slice(from, to));
    if (!divided) return false;
    const above = new TextRun(text.slice(0, from + divided.above));
    above.read(from);
    this.#tables.text(above, false);
    if (divided.above > 0) this.#tables.break();
    this.#tables.put(divided.told, from + divided.first);
    return true;
  }

  /** Puts down what stands in `<sup>`; `false` where it stays as it is. */
  #raised({ from, to }: TextRun): boolean {
    const text = to - from > 20 ? undefined : raisedText(this.#context.page.text.slice(from, to));
    if (text === undefined) return false;
    if (this.#tables.isEmpty) this.#loose.collector.put(text, from);
    else this.#tables.put(text, from);
    return true;
  }

  #tag(tag: Tag): void {
    this.#belowBlank?.tag(tag);
    if (tag.name === "table") this.#table(tag);
    else if (tag.name === "pre") this.#pre(tag);
    else if (this.#tables.isEmpty) this.#loose.tag(tag);
    else this.#tables.tag(tag);
  }

  #table(tag: Tag): void {
    if (!tag.closing) this.#loose.flush();
    this.#tables.table(tag);
  }

  #pre(tag: Tag): void {
    if (this.#tables.isEmpty) this.#loose.flush();
    else this.#tables.tag(tag);
    if (!tag.closing) this.#sample = tag.end;
    else if (this.#sample >= 0) {
      if (this.#tables.isEmpty) this.#addSample(this.#sample, tag.start);
      this.#sample = -1;
    }
  }

  #addSample(from: number, to: number): void {
    const { page, draft } = this.#context;
    const text = new TextCollector();
    const tag = new TagScanner(page.text, from, to);
    while (tag.end < to) {
      tag.next();
      text.addVerbatim(page.text, tag.before);
      if (tag.name === "br") text.break();
    }
    addSample(draft, lineAt(page, from), text.text);
  }
}
