import { diagnose, type Place } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { looksLikeHeader } from "../header-row.ts";
import type { Cell, Heading, Table, TableRow } from "../table.ts";
import { expandSpans, type SpannedCell } from "./expand-spans.ts";
import { TextCollector } from "./text-collector.ts";

/** Where an offset lies: line and column from 1. */
export type Locate = (offset: number) => { readonly line: number; readonly column: number };

/** The most cells that a table may have, spans counted out. */
const MOST_CELLS = 2_000_000;

/** The most rows and columns that a cell may cover (HTML Standard, § 4.9.11). */
const MOST_ROWS = 65_534;
const MOST_COLUMNS = 1000;

interface OpenRow {
  readonly cells: SpannedCell[];
  readonly group: number;
  readonly inHead: boolean;
  readonly offset: number;
  /** How many of its cells are `<th>`. */
  heads: number;
}

interface OpenCell {
  readonly text: TextCollector;
  readonly offset: number;
  readonly rowspan: number;
  readonly colspan: number;
}

/** One `<table>` while its tags come in; knows what HTML lets authors leave out (HTML Standard, § 13.2.6.4.9 …). */
export class TableBuilder {
  readonly #locate: Locate;
  readonly #draft: Draft;
  readonly #start: number;
  readonly #headings: readonly Heading[];
  readonly #rows: OpenRow[] = [];
  #row: OpenRow | undefined;
  #cell: OpenCell | undefined;
  #caption: TextCollector | undefined;
  #captionText = "";
  #group = 0;
  #inHead = false;

  constructor(start: number, locate: Locate, draft: Draft) {
    this.#start = start;
    this.#locate = locate;
    this.#draft = draft;
    this.#headings = draft.open;
  }

  /** Where text goes; `undefined` between cells. */
  get text(): TextCollector | undefined {
    return this.#cell?.text ?? this.#caption;
  }

  get inCell(): boolean {
    return this.#cell !== undefined;
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
    this.#row = { cells: [], group: this.#group, inHead: this.#inHead, offset, heads: 0 };
    this.#rows.push(this.#row);
  }

  /** Opens a cell; `spans` are the values of its attributes. */
  openCell(
    name: string,
    offset: number,
    spans: { rows: string | undefined; columns: string | undefined },
  ): void {
    this.closeCell();
    this.closeCaption();
    if (!this.#row) this.openRow(offset);
    if (name === "th") this.#row!.heads++;
    this.#cell = {
      text: new TextCollector(),
      offset,
      rowspan: this.#span(spans.rows, { least: 0, most: MOST_ROWS, things: "rows", offset }),
      colspan: this.#span(spans.columns, { least: 1, most: MOST_COLUMNS, things: "columns", offset }),
    };
  }

  closeCell(): void {
    const cell = this.#cell;
    if (!cell) return;
    const place = this.#locate(cell.text.first < 0 ? cell.offset : cell.text.first);
    this.#row!.cells.push({
      cell: { text: cell.text.text, ...place },
      rowspan: cell.rowspan,
      colspan: cell.colspan,
    });
    this.#cell = undefined;
  }

  closeRow(): void {
    this.closeCell();
    this.closeCaption();
    this.#row = undefined;
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
    return { file: this.#draft.path, ...this.#locate(offset) };
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
    const read = rows.map((cells, i): TableRow => ({ cells, ...this.#locate(open[i]!.offset) }));
    const heads = headCount(open, read);
    const { line } = this.#locate(this.#start);
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
  while (heads < rows.length && open[heads]!.inHead) heads++;
  if (heads > 0) return heads;
  while (heads < rows.length && open[heads]!.heads === open[heads]!.cells.length) heads++;
  if (heads > 0) return heads === rows.length ? 1 : heads;
  return rows.length > 1 && looksLikeHeader(rows[0]!.cells, rows.slice(1)) ? 1 : 0;
}

/** The lowest header row; a cell that is blank there is taken from the row above. */
function headerOf(heads: readonly TableRow[]): readonly Cell[] {
  const lowest = heads.at(-1)!.cells;
  return lowest.map((cell, i) => (cell.text === "" ? (heads.at(-2)?.cells[i] ?? cell) : cell));
}
