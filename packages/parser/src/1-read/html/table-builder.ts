import { diagnose, type Place } from "@errcat/diagnostics";
import { looksLikeHeader } from "../header-row.ts";
import type { Cell, Heading, Table, TableRow } from "../table.ts";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../table-limits.ts";
import { withoutPermalink } from "../without-permalink.ts";
import { CellList } from "./cell-list.ts";
import { expandSpans, type Span, type SpannedRow } from "./expand-spans.ts";
import type { HtmlContext } from "./html-context.ts";
import { HtmlRow } from "./html-row.ts";
import { TextCollector } from "./text-collector.ts";

/** A row while its cells come in. */
interface OpenRow {
  /** How many cells the rows above have. */
  readonly from: number;
  readonly offset: number;
  /** What cells cover that cover more than one place, by their index. */
  spans: Map<number, Span> | undefined;
  /** How many of its cells are `<th>`. */
  heads: number;
}

/** A row whose end has come. */
interface ClosedRow extends SpannedRow {
  readonly inHead: boolean;
  /** How many of its cells are `<th>`. */
  readonly heads: number;
}

/** The values of the attributes of a cell that say what it covers. */
export interface SpanAttributes {
  readonly rows: string | undefined;
  readonly columns: string | undefined;
}

/** One `<table>` while its tags come in; knows what HTML lets authors leave out (HTML Standard, § 13.2.6.4.9 …). */
export class TableBuilder {
  readonly #context: HtmlContext;
  readonly #start: number;
  readonly #headings: readonly Heading[];
  readonly #cells: CellList;
  readonly #rows: ClosedRow[] = [];
  #row: OpenRow | undefined;
  /** Where the content of the open cell begins; -1 where none is open. */
  #cell = -1;
  readonly #cellText = new TextCollector();
  #caption: TextCollector | undefined;
  #captionText = "";
  #group = 0;
  #inHead = false;

  /** The table whose tag stands at an offset; it stands under the headings that are open in the draft. */
  constructor(start: number, context: HtmlContext) {
    this.#start = start;
    this.#context = context;
    this.#headings = context.draft.open;
    this.#cells = new CellList(context.page.text, context.places);
  }

  /** Where text goes; `undefined` between cells. */
  get text(): TextCollector | undefined {
    return this.#cell < 0 ? this.#caption : this.#cellText;
  }

  get inCell(): boolean {
    return this.#cell >= 0;
  }

  /** Begins a group of rows that no span reaches into or out of; `head` where they are header rows. */
  openGroup(head: boolean): void {
    this.closeRow();
    this.#group++;
    this.#inHead = head;
  }

  openCaption(): void {
    this.closeRow();
    this.#caption = new TextCollector();
  }

  closeCaption(): void {
    if (this.#caption) this.#captionText = withoutPermalink(this.#caption.text);
    this.#caption = undefined;
  }

  openRow(offset: number): void {
    this.closeRow();
    this.#row = { from: this.#cells.length, offset, spans: undefined, heads: 0 };
  }

  /** Opens a cell whose content begins at an offset; `spans` where it may cover more than one place. */
  openCell(name: string, offset: number, spans?: SpanAttributes): void {
    this.closeCell();
    this.closeCaption();
    if (!this.#row) this.openRow(offset);
    if (name === "th") this.#row!.heads++;
    this.#cell = offset;
    this.#cellText.clear();
    if (spans) this.#addSpan(spans, offset);
  }

  closeCell(): void {
    if (this.#cell < 0) return;
    const { first, last } = this.#cellText;
    if (first < 0) this.#cells.addWindow(this.#cell, this.#cell);
    else if (last >= 0) this.#cells.addWindow(first, last);
    else this.#cells.add(first, this.#cellText.text);
    this.#cell = -1;
  }

  closeRow(): void {
    this.closeCell();
    this.closeCaption();
    if (this.#row && this.#row.from < this.#cells.length) this.#rows.push(this.#closed(this.#row));
    this.#row = undefined;
  }

  #closed({ from, offset, spans, heads }: OpenRow): ClosedRow {
    const row = new HtmlRow(this.#cells, from, this.#context.places.placeOf(offset));
    return { row, width: row.width, spans, heads, group: this.#group, inHead: this.#inHead };
  }

  /** Notes what the next cell of the row covers. */
  #addSpan({ rows, columns }: SpanAttributes, offset: number): void {
    const row = this.#row!;
    row.spans ??= new Map();
    row.spans.set(this.#cells.length - row.from, {
      rows: this.#span(rows, { least: 0, most: MOST_ROWS, things: "rows", offset }),
      columns: this.#span(columns, { least: 1, most: MOST_COLUMNS, things: "columns", offset }),
    });
  }

  #span(
    value: string | undefined,
    { least, most, things, offset }: { least: number; most: number; things: string; offset: number },
  ): number {
    const number = Number.parseInt(value ?? "1", 10);
    if (!Number.isFinite(number) || number < least) return 1;
    if (number <= most) return number;
    this.#report(
      diagnose("read/span-too-large", { found: number, things, limit: most }, { place: this.#place(offset) }),
    );
    return most;
  }

  #place(offset: number): Place {
    return { file: this.#context.page.path, ...this.#context.places.placeOf(offset) };
  }

  #report(diagnostic: ReturnType<typeof diagnose>): void {
    this.#context.draft.report(diagnostic);
  }

  /** The table, or `undefined` where it has no cells. `captionAbove` is used where it has no caption of its own. */
  finish(captionAbove: string): Table | undefined {
    this.closeRow();
    if (this.#rows.length === 0) return undefined;
    const { rows, cut } = expandSpans(this.#rows, MOST_CELLS);
    if (cut) {
      const place = this.#place(this.#start);
      this.#report(diagnose("read/too-large", { limit: MOST_CELLS, things: "cells" }, { place }));
    }
    const heads = headCount(this.#rows, rows);
    const { line } = this.#context.places.placeOf(this.#start);
    return {
      format: "html",
      line,
      headings: this.#headings,
      caption: this.#captionText || captionAbove,
      header: heads === 0 ? [] : headerOf(rows.slice(0, heads)),
      rows: rows.slice(heads),
    };
  }
}

/** How many rows are header: those of `<thead>`, else the first one, if it is all `<th>` or reads like one. */
function headCount(closed: readonly ClosedRow[], rows: readonly TableRow[]): number {
  let heads = 0;
  while (heads < rows.length && closed[heads]!.inHead && !isBodyInHead(closed, heads)) heads++;
  if (heads > 0) return heads;
  while (heads < rows.length && closed[heads]!.heads === closed[heads]!.width) heads++;
  if (heads > 0) return heads === rows.length ? 1 : heads;
  return rows.length > 1 && beginsWithHeader(rows) ? 1 : 0;
}

/** A row of `<td>` below a row of `<th>` is data, although its author closed `<thead>` too late. */
function isBodyInHead(closed: readonly ClosedRow[], index: number): boolean {
  return closed[index]!.heads === 0 && (closed[index - 1]?.heads ?? 0) > 0;
}

/** Whether the first row reads like the header of the others, which are read once: they are asked column by column. */
function beginsWithHeader(rows: readonly TableRow[]): boolean {
  const [first, ...others] = rows.map(({ cells, line, column }) => ({ cells, line, column }));
  return looksLikeHeader(first!.cells, others);
}

/** The lowest header row; a cell that is blank there is taken from the row above. */
function headerOf(heads: readonly TableRow[]): readonly Cell[] {
  const above = heads.at(-2)?.cells;
  return heads.at(-1)!.cells.map((cell, i) => (cell.text === "" ? (above?.[i] ?? cell) : cell));
}
