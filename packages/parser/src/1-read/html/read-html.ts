import { diagnose } from "@errcat/diagnostics";
import { addHeading, addLine, addSample, captionAbove, type Draft } from "../draft.ts";
import { readConstants } from "../entries/constants-in-code.ts";
import { readEntries } from "../entries/read-entries.ts";
import { lineAt, type Page } from "../page.ts";
import { Places } from "../places.ts";
import type { Table } from "../table.ts";
import { closingTag } from "./closing-tag.ts";
import { BLOCKS, ELEMENTS } from "./elements.ts";
import { ProseLine } from "./prose-line.ts";
import { raisedText } from "./raised-text.ts";
import { type SpanAttributes, TableBuilder } from "./table-builder.ts";
import { attribute, attributePattern, type Tag, TagScanner } from "./tag-scanner.ts";
import { TextBelowBlank } from "./text-below-blank.ts";
import { TextCollector } from "./text-collector.ts";

/** Tables nested deeper than this are read as text. */
const MOST_NESTED = 32;

/** Reads a whole HTML page into a draft: its tables, headings, samples in `<pre>`, and prose. */
export function readHtml(page: Page, draft: Draft): void {
  new HtmlReader(page, draft).read(0, page.text.length, false);
  readEntries(page, draft);
  if (draft.tables.length === 0) readConstants(draft);
}

/** Where a table begins in a page that is not HTML, and what that page makes of text below a blank line in a cell. */
export interface TableInside {
  readonly offset: number;
  readonly paragraphs: (text: string) => string;
}

/**
 * Reads a table of a page that is not HTML, up to its end; gives the offset after it. Blank lines and indents do not end
 * it, as they would end an HTML block of Markdown; but as there, what stands below a blank line is Markdown up to the next
 * block (GFM 0.29, § 4.6).
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

class HtmlReader {
  readonly #page: Page;
  readonly #draft: Draft;
  /** Open tables, outermost first, each with where it begins. */
  readonly #open: { readonly builder: TableBuilder; readonly start: number; readonly caption: string }[] = [];
  readonly #finished: { readonly table: Table; readonly start: number }[] = [];
  readonly #prose = new ProseLine();
  #heading: { readonly text: TextCollector; readonly level: number; readonly start: number } | undefined;
  /** Where the content of an open `<pre>` begins; -1 where none is open. */
  #sample = -1;
  #ignored = 0;
  /** Between `<sup>` and the next tag. */
  #isRaised = false;
  readonly #places: Places;
  readonly #belowBlank: TextBelowBlank | undefined;

  constructor(page: Page, draft: Draft, belowBlank?: TextBelowBlank) {
    this.#page = page;
    this.#places = new Places(page);
    this.#draft = draft;
    this.#belowBlank = belowBlank;
  }

  /** Reads from one offset to another, or only to the end of the first table; gives the offset after it. */
  read(from: number, to: number, onlyTable: boolean): number {
    const tag = new TagScanner(this.#page.text, from, to);
    while (tag.end < to) {
      const at = tag.end;
      tag.next();
      this.#text(at, tag.start);
      this.#tag(tag);
      if (onlyTable && this.#open.length === 0) break;
    }
    while (this.#open.length > 0) this.#closeTable();
    this.#flush();
    this.#finished.sort((one, other) => one.start - other.start);
    for (const { table } of this.#finished) this.#draft.tables.push(table);
    return tag.end;
  }

  #text(from: number, to: number): void {
    if (this.#isRaised && this.#raised(from, to)) return;
    if (this.#open.length === 0) {
      if (this.#sample < 0) (this.#heading?.text ?? this.#prose.collector).add(this.#page.text, from, to);
      return;
    }
    if (this.#belowBlank && this.#sample < 0 && this.#divided(this.#belowBlank, from, to)) return;
    for (const { builder } of this.#open) {
      if (this.#sample < 0) builder.text?.add(this.#page.text, from, to);
      else builder.text?.addVerbatim(this.#page.text, from, to);
    }
  }

  /** Puts down text of which a part stands below a blank line; `false` where none does. */
  #divided(belowBlank: TextBelowBlank, from: number, to: number): boolean {
    const divided = belowBlank.divide(this.#page.text.slice(from, to));
    if (!divided) return false;
    for (const { builder } of this.#open) {
      builder.text?.add(this.#page.text, from, from + divided.above);
      if (divided.above > 0) builder.text?.break();
      builder.text?.put(divided.told, from + divided.first);
    }
    return true;
  }

  /** Puts down what stands in `<sup>`; `false` where it stays as it is. */
  #raised(from: number, to: number): boolean {
    const text = to - from > 20 ? undefined : raisedText(this.#page.text.slice(from, to));
    if (text === undefined) return false;
    for (const target of this.#targets()) target?.put(text, from);
    return true;
  }

  #tag(tag: Tag): void {
    this.#isRaised = tag.name === "sup" && !tag.closing;
    if (tag.name === "") return;
    this.#belowBlank?.tag(tag);
    if (tag.name === "table") this.#table(tag);
    else if (tag.name === "pre") this.#pre(tag);
    else if (this.#open.length > 0) this.#inTable(tag);
    else if (/^h[1-6]$/.test(tag.name)) this.#headingTag(tag);
    else if (tag.name === "title" && tag.closing) this.#title();
    else if (BLOCKS.has(tag.name)) this.#block(tag);
    else this.#inline(tag);
  }

  /** A block outside of tables; in lists its element says what its lines are. */
  #block(tag: Tag): void {
    this.#flush();
    this.#prose.block(tag);
    const end = tag.closing ? END_MARKS[tag.name] : undefined;
    if (end !== undefined) addLine(this.#draft, { line: lineAt(this.#page, tag.start), mark: end, text: "" });
  }

  #table(tag: Tag): void {
    if (tag.closing) this.#closeTable();
    else if (this.#open.length < MOST_NESTED) this.#openTable(tag);
    else this.#tooDeep(tag);
  }

  #title(): void {
    const told = this.#prose.take();
    if (this.#draft.title === "") this.#draft.title = told?.text ?? "";
  }

  #headingTag(tag: Tag): void {
    this.#flush();
    if (!tag.closing) {
      this.#heading = { text: new TextCollector(), level: Number(tag.name.charAt(1)), start: tag.start };
    }
  }

  /** Prose and headings end where a block begins or ends. */
  #flush(): void {
    if (this.#heading) {
      const { text, level, start } = this.#heading;
      if (text.text !== "")
        addHeading(this.#draft, { text: text.text, level, line: lineAt(this.#page, start) + 1 });
      this.#heading = undefined;
    }
    const told = this.#prose.take();
    if (!told) return;
    const { line, column } = this.#places.placeOf(told.first);
    const { text, mark, strong } = told;
    addLine(this.#draft, { line: line - 1, text, column, mark, strong });
  }

  #pre(tag: Tag): void {
    if (this.#open.length > 0) this.#inTable(tag);
    else this.#flush();
    if (!tag.closing) {
      this.#sample = tag.end;
    } else if (this.#sample >= 0) {
      if (this.#open.length === 0) this.#addSample(this.#sample, tag.start);
      this.#sample = -1;
    }
  }

  #addSample(from: number, to: number): void {
    const text = new TextCollector();
    const tag = new TagScanner(this.#page.text, from, to);
    while (tag.end < to) {
      const at = tag.end;
      tag.next();
      text.addVerbatim(this.#page.text, at, tag.start);
      if (tag.name === "br") text.break();
    }
    addSample(this.#draft, lineAt(this.#page, from), text.text);
  }

  #openTable(tag: Tag): void {
    const top = this.#open.at(-1)?.builder;
    if (top && !top.inCell) this.#closeTable();
    for (const { builder } of this.#open) builder.text?.break();
    const line = lineAt(this.#page, tag.start);
    this.#flush();
    const builder = new TableBuilder(tag.start, this.#places, this.#draft);
    this.#open.push({ builder, start: tag.start, caption: captionAbove(this.#draft, line) });
  }

  #tooDeep(tag: Tag): void {
    if (this.#ignored++ > 0) return;
    const place = { file: this.#page.path, ...this.#places.placeOf(tag.start) };
    this.#draft.report(
      diagnose("read/too-large", { limit: MOST_NESTED, things: "tables in one another" }, { place }),
    );
  }

  #closeTable(): void {
    const open = this.#open.pop();
    if (!open) return;
    const table = open.builder.finish(open.caption);
    if (table) this.#finished.push({ table, start: open.start });
    for (const { builder } of this.#open) builder.text?.break();
  }

  /** A tag inside a table: one of the table's own, or one inside a cell. */
  #inTable(tag: Tag): void {
    const top = this.#open.at(-1)!.builder;
    const isCell = tag.name === "td" || tag.name === "th";
    if (isCell || tag.name === "tr") this.#separate(isCell);
    if (isCell && !tag.closing) {
      top.openCell(tag.name, tag.end, this.#spansOf(tag));
      return;
    }
    const act = (tag.closing && ENDS.get(tag.name)) || STARTS.get(tag.name);
    if (act) act(top, tag);
    else this.#inline(tag);
  }

  /** What the tag of a cell says that it covers; a tag without attributes says nothing. */
  #spansOf(tag: Tag): SpanAttributes | undefined {
    if (tag.end - tag.start === tag.name.length + 2) return undefined;
    const { text } = this.#page;
    const [rows, columns] = [attribute(text, tag, ROWSPAN), attribute(text, tag, COLSPAN)];
    return rows === undefined && columns === undefined ? undefined : { rows, columns };
  }

  /** Rows and cells of a nested table keep apart what they say in the cells around it. */
  #separate(cells: boolean): void {
    for (let i = 0; i < this.#open.length - 1; i++) {
      const { builder } = this.#open[i]!;
      if (cells) builder.text?.put(" ", -1);
      else builder.text?.break();
    }
  }

  /** Where text at this place goes: into every cell that is open, or the heading, or the prose. */
  #targets(): readonly (TextCollector | undefined)[] {
    if (this.#open.length === 0) return [this.#heading?.text ?? this.#prose.collector];
    return this.#open.map(({ builder }) => builder.text);
  }

  #inline(tag: Tag): void {
    if (this.#open.length === 0) this.#prose.inline(tag);
    for (const target of this.#targets()) {
      if (!target) continue;
      if (BLOCKS.has(tag.name)) target.break();
      else if (tag.name === "img") target.put(attribute(this.#page.text, tag, ALT) ?? "", tag.start);
      else if (isPlaceholder(tag)) target.put(this.#page.text.slice(tag.start, tag.end), tag.start);
    }
  }
}

const ROWSPAN = attributePattern("rowspan");
const COLSPAN = attributePattern("colspan");
const ALT = attributePattern("alt");

/** What the ends of elements are known as. */
const END_MARKS: Readonly<Record<string, string>> = { dl: "</term", details: "</summary" };

/** What the opening tags of a table do, cells apart. */
const STARTS: ReadonlyMap<string, (builder: TableBuilder, tag: Tag) => void> = new Map([
  ["tr", (builder: TableBuilder, tag: Tag) => builder.openRow(tag.start)],
  ["thead", (builder: TableBuilder) => builder.openGroup(true)],
  ["tbody", (builder: TableBuilder) => builder.openGroup(false)],
  ["tfoot", (builder: TableBuilder) => builder.openGroup(false)],
  ["caption", (builder: TableBuilder) => builder.openCaption()],
  ["colgroup", () => {}],
  ["col", () => {}],
]);

/** What the closing tags of a table do. */
const ENDS: ReadonlyMap<string, (builder: TableBuilder, tag: Tag) => void> = new Map([
  ["tr", (builder: TableBuilder) => builder.closeRow()],
  ["td", (builder: TableBuilder) => builder.closeCell()],
  ["th", (builder: TableBuilder) => builder.closeCell()],
  ["thead", (builder: TableBuilder) => builder.openGroup(false)],
  ["tbody", (builder: TableBuilder) => builder.openGroup(false)],
  ["tfoot", (builder: TableBuilder) => builder.openGroup(false)],
  ["caption", (builder: TableBuilder) => builder.closeCaption()],
  ["colgroup", () => {}],
]);

/** A word in angle brackets that is no element and has no attributes: `<instance_id>`. */
function isPlaceholder(tag: Tag): boolean {
  return !tag.closing && !ELEMENTS.has(tag.name) && tag.end - tag.start === tag.name.length + 2;
}
