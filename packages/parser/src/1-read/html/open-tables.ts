import { diagnose } from "@errcat/diagnostics";
import { captionAbove } from "../draft.ts";
import { lineAt } from "../page.ts";
import type { Table } from "../table.ts";
import type { HtmlContext } from "./html-context.ts";
import { type SpanAttributes, TableBuilder } from "./table-builder.ts";
import { attribute, attributePattern, type Tag } from "./tag-scanner.ts";
import { addTagText } from "./tag-text.ts";
import type { TextRun } from "./text-run.ts";

/** Tables nested deeper than this are read as text. */
const MOST_NESTED = 32;

/** A table whose end has not come yet. */
interface OpenTable {
  readonly builder: TableBuilder;
  readonly start: number;
  readonly caption: string;
}

/**
 * The tables that are open, in one another, while their tags come in. What stands in one stands in the cells around it.
 */
export class OpenTables {
  readonly #context: HtmlContext;
  /** Outermost first. */
  readonly #open: OpenTable[] = [];
  readonly #closed: { readonly table: Table; readonly start: number }[] = [];
  #ignored = 0;

  /** Tables stand under the headings that are open in the draft of the context. */
  constructor(context: HtmlContext) {
    this.#context = context;
  }

  get isEmpty(): boolean {
    return this.#open.length === 0;
  }

  /** Adds text to the cells that are open; `verbatim` in `<pre>`. */
  text(run: TextRun, verbatim: boolean): void {
    const source = this.#context.page.text;
    for (const { builder } of this.#open) {
      if (verbatim) builder.text?.addVerbatim(source, run);
      else builder.text?.add(source, run);
    }
  }

  /** Adds text that stands for something else than itself: what stands raised, the alternative text of an image. */
  put(text: string, at: number): void {
    for (const { builder } of this.#open) builder.text?.put(text, at);
  }

  /** What comes next in the cells that are open stands on a line of its own. */
  break(): void {
    for (const { builder } of this.#open) builder.text?.break();
  }

  /** Takes note of the tag of a table. */
  table(tag: Tag): void {
    if (tag.closing) this.#close();
    else if (this.#open.length < MOST_NESTED) this.#openTable(tag);
    else this.#tooDeep(tag);
  }

  /** Takes note of another tag inside a table: one of the table's own, or one inside a cell. */
  tag(tag: Tag): void {
    const top = this.#open[this.#open.length - 1]!.builder;
    if (tag.name === "td" || tag.name === "th") this.#cell(top, tag);
    else {
      if (tag.name === "tr") this.#separate(false);
      const act = (tag.closing && ENDS.get(tag.name)) || STARTS.get(tag.name);
      if (act) act(top, tag);
      else this.#inCells(tag);
    }
  }

  /** The tables in the order of the page; those that are open end here. */
  finish(): readonly Table[] {
    while (this.#open.length > 0) this.#close();
    return this.#closed.sort((one, other) => one.start - other.start).map(({ table }) => table);
  }

  #openTable(tag: Tag): void {
    const { page, draft } = this.#context;
    const top = this.#open.at(-1)?.builder;
    if (top && !top.inCell) this.#close();
    this.break();
    const builder = new TableBuilder(tag.start, this.#context);
    this.#open.push({ builder, start: tag.start, caption: captionAbove(draft, lineAt(page, tag.start)) });
  }

  #tooDeep(tag: Tag): void {
    if (this.#ignored++ > 0) return;
    const { page, places, draft } = this.#context;
    const place = { file: page.path, ...places.placeOf(tag.start) };
    draft.report(
      diagnose("read/too-large", { limit: MOST_NESTED, things: "tables in one another" }, { place }),
    );
  }

  #close(): void {
    const open = this.#open.pop();
    if (!open) return;
    const table = open.builder.finish(open.caption);
    if (table) this.#closed.push({ table, start: open.start });
    this.break();
  }

  #cell(top: TableBuilder, tag: Tag): void {
    this.#separate(true);
    if (tag.closing) top.closeCell();
    else top.openCell(tag.name, tag.end, spansOf(this.#context.page.text, tag));
  }

  /** Rows and cells of a nested table keep apart what they say in the cells around it. */
  #separate(cells: boolean): void {
    for (let i = 0; i < this.#open.length - 1; i++) {
      const { builder } = this.#open[i]!;
      if (cells) builder.text?.put(" ", -1);
      else builder.text?.break();
    }
  }

  #inCells(tag: Tag): void {
    for (const { builder } of this.#open) {
      if (builder.text) addTagText(builder.text, this.#context.page.text, tag);
    }
  }
}

const ROWSPAN = attributePattern("rowspan");
const COLSPAN = attributePattern("colspan");

/** What the tag of a cell says that it covers; a tag without attributes says nothing. */
function spansOf(source: string, tag: Tag): SpanAttributes | undefined {
  if (tag.end - tag.start === tag.name.length + 2) return undefined;
  const [rows, columns] = [attribute(source, tag, ROWSPAN), attribute(source, tag, COLSPAN)];
  return rows === undefined && columns === undefined ? undefined : { rows, columns };
}

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

/** What the closing tags of a table do, cells apart. */
const ENDS: ReadonlyMap<string, (builder: TableBuilder, tag: Tag) => void> = new Map([
  ["tr", (builder: TableBuilder) => builder.closeRow()],
  ["thead", (builder: TableBuilder) => builder.openGroup(false)],
  ["tbody", (builder: TableBuilder) => builder.openGroup(false)],
  ["tfoot", (builder: TableBuilder) => builder.openGroup(false)],
  ["caption", (builder: TableBuilder) => builder.closeCaption()],
  ["colgroup", () => {}],
]);
