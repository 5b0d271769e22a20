import { diagnose, type Place } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { looksLikeHeader } from "../header-row.ts";
import type { Places } from "../places.ts";
import type { Cell, Heading, Table, TableRow } from "../table.ts";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../table-limits.ts";
import { expandSpans, type Span } from "./expand-spans.ts";
import { TextCollector } from "./text-collector.ts";

interface OpenRow {
  readonly cells: Cell[];
  /** What cells cover that cover more than one place, by their index. */
  spans: Map<number, Span> | undefined;
  readonly group: number;
  readonly inHead: boolean;
  readonly offset: number;
  /** How many of its cells are `<th>`. */
  heads: number;
}

/** The values of the attributes of a cell that say what it covers. */
export interface SpanAttributes {
  readonly rows: string | undefined;
  readonly columns: string | undefined;
}

/** One `<table>` while its tags come in; knows what HTML lets authors leave out (HTML Standard, § 13.2.6.4.9 …). */
export class TableBuilder {
  readonly #places: Places;
  readonly #draft: Draft;
  readonly #start: number;
  readonly #headings: readonly Heading[];
  readonly #rows: OpenRow[] = [];
  #row: OpenRow | undefined;
  /** Where the content of the open cell begins; -1 where none is open. */
  #cell = -1;
  readonly #cellText = new TextCollector();
  #caption: TextCollector | undefined;
  #captionText = "";
  #group = 0;
  #inHead = false;

  constructor(start: number, places: Places, draft: Draft) {
    this.#start = start;
    this.#places = places;
    this.#draft = draft;
    this.#headings = draft.open;
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
    if (this.#caption) this.#captionText = this.#caption.text;
    this.#caption = undefined;
  }

  openRow(offset: number): void {
    this.closeRow();
    this.#row = {
      cells: [],
      spans: undefined,
      group: this.#group,
      inHead: this.#inHead,
      offset,
      heads: 0,
    };
    this.#rows.push(this.#row);
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
    const { first, text } = this.#cellText;
    this.#row!.cells.push(this.#places.cellAt(first < 0 ? this.#cell : first, text));
    this.#cell = -1;
  }

  closeRow(): void {
    this.closeCell();
    this.closeCaption();
    this.#row = undefined;
  }

  /** Notes what the next cell of the row covers. */
  #addSpan({ rows, columns }: SpanAttributes, offset: number): void {
    const row = this.#row!;
    row.spans ??= new Map();
    row.spans.set(row.cells.length, {
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
    return { file: this.#draft.path, ...this.#places.placeOf(offset) };
  }

  #report(diagnostic: ReturnType<typeof diagnose>): void {
    this.#draft.report(diagnostic);
  }

  /** The table, or `undefined` where it has no cells. `captionAbove` is used where it has no caption of its own. */
  finish(captionAbove: string): Table | undefined {
    this.closeRow();
    const open = this.#rows.filter((row) => row.cells.length > 0);
    if (open.length === 0) return undefined;
    const { rows, cut } = expandSpans(open, MOST_CELLS);
    if (cut) {
      const place = this.#place(this.#start);
      this.#report(diagnose("read/too-large", { limit: MOST_CELLS, things: "cells" }, { place }));
    }
    const read = rows.map((cells, i): TableRow => ({ cells, ...this.#places.placeOf(open[i]!.offset) }));
    const heads = headCount(open, read);
    const { line } = this.#places.placeOf(this.#start);
    return {
      format: "html",
      line,
      headings: this.#headings,
      caption: this.#captionText || captionAbove,
      header: heads === 0 ? [] : headerOf(read.slice(0, heads)),
      rows: read.slice(heads),
    };
  }
}

/** How many rows are header: those of `<thead>`, else the first one, if it is all `<th>` or reads like one. */
function headCount(open: readonly OpenRow[], rows: readonly TableRow[]): number {
  let heads = 0;
  while (heads < rows.length && open[heads]!.inHead && !isBodyInHead(open, heads)) heads++;
  if (heads > 0) return heads;
  while (heads < rows.length && open[heads]!.heads === open[heads]!.cells.length) heads++;
  if (heads > 0) return heads === rows.length ? 1 : heads;
  return rows.length > 1 && looksLikeHeader(rows[0]!.cells, rows.slice(1)) ? 1 : 0;
}

/** A row of `<td>` below a row of `<th>` is data, although its author closed `<thead>` too late. */
function isBodyInHead(open: readonly OpenRow[], index: number): boolean {
  return open[index]!.heads === 0 && (open[index - 1]?.heads ?? 0) > 0;
}

/** The lowest header row; a cell that is blank there is taken from the row above. */
function headerOf(heads: readonly TableRow[]): readonly Cell[] {
  const lowest = heads.at(-1)!.cells;
  return lowest.map((cell, i) => (cell.text === "" ? (heads.at(-2)?.cells[i] ?? cell) : cell));
}
