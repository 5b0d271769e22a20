import { diagnose } from "@errcat/diagnostics";
import { captionAbove, type Draft } from "../draft.ts";
import { expandSpans, type Span, type SpannedRow } from "../html/expand-spans.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import type { Cell } from "../table.ts";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../table-limits.ts";
import { mediawikiText } from "./mediawiki-text.ts";

const OPEN = /^\s*\{\|/;
const CLOSE = /^\s*\|\}/;
const CAPTION = /^\s*\|\+/;
const NEXT_ROW = /^\s*\|-/;
const CELLS = /^\s*([|!])/;

/** What stands before the text of a cell and a bar: `style="width: 3em" rowspan="2"`. */
const ATTRIBUTES = /^\s*(?:[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'|]+)\s*)+$/;

/** More lines than this without an end are no table that somebody forgot to close. */
const MOST_LINES = 100_000;

/** A row while its cells come in. */
interface OpenRow {
  readonly cells: Cell[];
  readonly spans: Map<number, Span>;
  readonly line: number;
  /** How many of its cells are header cells. */
  heads: number;
}

/**
 * Reads a table as MediaWiki writes it (mediawiki.org, "Help:Tables"), from its first line (from 0) on; gives the line
 * after it, or the same line where none begins or it is never closed. Cells that span rows or columns stand in each.
 *
 *     {| class="wikitable"
 *     ! Code !! Text                   Code | Text
 *     |-                            →  A.1  | Gone
 *     | A.1 || '''Gone'''
 *     |}
 */
export function readMediawikiTable(page: Page, line: number, draft: Draft): number {
  const end = OPEN.test(lineText(page, line)) ? endBelow(page, line + 1) : -1;
  if (end < 0) return line;
  const reader = new MediawikiRows(page);
  for (let at = line + 1; at < end; at++) reader.read(at);
  const { rows: spanned, heads, caption } = reader.finish();
  const { rows, cut } = expandSpans(spanned, MOST_CELLS);
  if (cut) {
    const place = { file: page.path, line: line + 1, column: 1 };
    draft.report(diagnose("read/too-large", { limit: MOST_CELLS, things: "cells" }, { place }));
  }
  if (rows.length === 0) return end + 1;
  draft.tables.push({
    format: "text",
    line: line + 1,
    headings: draft.open,
    caption: caption || captionAbove(draft, line),
    header: rows[heads - 1]?.cells ?? [],
    rows: rows.slice(heads),
  });
  return end + 1;
}

/** The line that closes a table; -1 where another one begins before it, or none does. */
function endBelow(page: Page, from: number): number {
  const last = Math.min(lineCount(page), from + MOST_LINES);
  for (let line = from; line < last; line++) {
    const text = lineText(page, line);
    if (CLOSE.test(text)) return line;
    if (OPEN.test(text)) return -1;
  }
  return -1;
}

/** Takes the lines of a table one by one. */
class MediawikiRows {
  readonly #page: Page;
  readonly #rows: OpenRow[] = [];
  #row: OpenRow | undefined;
  #caption = "";
  /** Lines go on with what stands above them. */
  #inCell = false;

  constructor(page: Page) {
    this.#page = page;
  }

  read(line: number): void {
    const text = lineText(this.#page, line);
    const goesOn = !CELLS.test(text);
    if (goesOn && this.#inCell) this.#goOn(text);
    if (goesOn) return;
    this.#inCell = !CAPTION.test(text) && !NEXT_ROW.test(text);
    if (this.#inCell) this.#cells(text, line);
    else if (NEXT_ROW.test(text)) this.#row = undefined;
    else this.#caption = mediawikiText(text.replace(CAPTION, ""));
  }

  /** The rows, how many of them are header, and the caption. */
  finish(): { rows: SpannedRow[]; heads: number; caption: string } {
    const heads = this.#rows.findIndex((row) => row.heads < row.cells.length);
    const rows = this.#rows.map((row): SpannedRow => {
      const { spans, cells, line } = row;
      const own = cells.map((cell) => ({ ...cell, text: mediawikiText(cell.text) }));
      const place = { line, column: cells[0]!.column };
      return {
        row: { cells: own, ...place },
        width: own.length,
        spans: spans.size > 0 ? spans : undefined,
        group: 0,
      };
    });
    return { rows, heads: heads < 0 ? Math.min(1, rows.length) : heads, caption: this.#caption };
  }

  #cells(text: string, line: number): void {
    const mark = CELLS.exec(text)!;
    const isHead = mark[1] === "!";
    const row = this.#openRow(line);
    let at = mark[0].length;
    for (const part of text.slice(at).split(isHead ? /\|\||!!/ : "||")) {
      this.#cell(row, { part, line, at });
      if (isHead) row.heads++;
      at += part.length + 2;
    }
  }

  #openRow(line: number): OpenRow {
    if (!this.#row) {
      this.#row = { cells: [], spans: new Map(), line: line + 1, heads: 0 };
      this.#rows.push(this.#row);
    }
    return this.#row;
  }

  #cell(row: OpenRow, { part, line, at }: { part: string; line: number; at: number }): void {
    const bar = part.indexOf("|");
    const attributes = bar > 0 && ATTRIBUTES.test(part.slice(0, bar)) ? part.slice(0, bar) : "";
    const raw = attributes === "" ? part : part.slice(bar + 1);
    const start = at + part.length - raw.trimStart().length;
    const span = spanOf(attributes);
    if (span) row.spans.set(row.cells.length, span);
    row.cells.push({ text: raw.trim(), line: line + 1, column: start + 1 });
  }

  #goOn(text: string): void {
    const cell = this.#row?.cells.at(-1);
    if (cell) this.#row!.cells[this.#row!.cells.length - 1] = { ...cell, text: `${cell.text}\n${text}` };
  }
}

/** What a cell covers; `undefined` where that is one place. */
function spanOf(attributes: string): Span | undefined {
  if (!/span/i.test(attributes)) return undefined;
  const number = (name: string, most: number): number => {
    const told = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,9})`, "i").exec(attributes)?.[1] ?? "1";
    return Math.min(Math.max(Number.parseInt(told, 10), 1), most);
  };
  return { rows: number("rowspan", MOST_ROWS), columns: number("colspan", MOST_COLUMNS) };
}
