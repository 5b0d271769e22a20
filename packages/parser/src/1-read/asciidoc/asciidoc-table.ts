import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import { captionAbove, type Draft } from "../draft.ts";
import { isBlank, lineAt, lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import { csvRecords } from "../records/csv-records.ts";
import type { Cell, TableRow } from "../table.ts";
import { MOST_CELLS } from "../table-limits.ts";
import { asciidocCellText } from "./asciidoc-cell-text.ts";
import { asciidocCells, type RawCell } from "./asciidoc-cells.ts";
import { asciidocText } from "./asciidoc-text.ts";
import { dealCells } from "./deal-cells.ts";
import { firstRowWidth } from "./first-row-width.ts";
import { type TableAttributes, tableAttributes } from "./table-attributes.ts";
import { UNSEEN_LINE } from "./unseen-line.ts";

const DELIMITER = /^([|!,:])={3,}[ \t]*$/;

/** What the page said before a table: its attribute list and its title. */
export interface BlockMarks {
  readonly attributes: string;
  readonly title: string;
  /** What the page defines with `:name: value` so far. */
  readonly defined: ReadonlyMap<string, string>;
}

/**
 * Reads the table whose delimiter is a line (from 0); gives the line after it, or the same line where none begins.
 *
 *     [%header,cols=2]
 *     |===
 *     |Status |Code       Status | Code
 *                    →
 *     .2+|400 |A.1        400    | A.1
 *     |A.2                400    | A.2
 *     |===
 */
export function readAsciidocTable(page: Page, line: number, draft: Draft, marks: BlockMarks): number {
  const { defined } = marks;
  const delimiter = DELIMITER.exec(lineText(page, line));
  if (!delimiter) return line;
  let end = line + 1;
  while (end < lineCount(page) && lineText(page, end).trimEnd() !== delimiter[0].trimEnd()) end++;
  const told = tableAttributes(marks.attributes);
  const lines = { from: line + 1, to: end };
  reportIncludes(page, lines, draft.report);
  const reader = new AsciidocTable({ page, lines, told, attributes: defined, report: draft.report });
  const rows = reader.rows(delimiter[1]!);
  const headed = rows.length > 0 && (told.header ?? reader.headIsApart());
  draft.tables.push({
    format: "asciidoc",
    line: line + 1,
    headings: draft.open,
    caption: asciidocText(marks.title, defined) || captionAbove(draft, line),
    header: headed ? rows[0]!.cells : [],
    rows: headed ? rows.slice(1) : rows,
  });
  return Math.min(end + 1, lineCount(page));
}

/** Lines (from 0, end exclusive) between the delimiters. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

interface AsciidocTableParts {
  readonly page: Page;
  readonly lines: Lines;
  readonly told: TableAttributes;
  readonly attributes: ReadonlyMap<string, string>;
  readonly report: Report;
}

class AsciidocTable {
  readonly #page: Page;
  readonly #lines: Lines;
  readonly #told: TableAttributes;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #report: Report;
  /** The line (from 0) in which the first row ends. */
  #headEnd = 0;

  constructor({ page, lines, told, attributes, report }: AsciidocTableParts) {
    this.#page = page;
    this.#lines = lines;
    this.#told = told;
    this.#attributes = attributes;
    this.#report = report;
  }

  rows(mark: string): TableRow[] {
    const format = mark === "," ? "csv" : mark === ":" ? "dsv" : this.#told.format;
    return format === "psv" ? this.#cellRows(this.#told.separator ?? mark) : this.#recordRows(format);
  }

  /** A first line with all of the first row, and a blank line under it, is a header though nothing says so. */
  headIsApart(): boolean {
    const { from, to } = this.#lines;
    return (
      from + 1 < to && this.#headEnd <= from && isBlank(this.#page, from + 1) && !isBlank(this.#page, from)
    );
  }

  #recordRows(format: "csv" | "dsv" | "tsv"): TableRow[] {
    const { from, to } = this.#lines;
    const lines: string[] = [];
    for (let line = from; line < to; line++) {
      const text = lineText(this.#page, line);
      lines.push(UNSEEN_LINE.test(text) ? "" : text);
    }
    const text = lines.join("\n");
    const delimiter = this.#told.separator ?? { csv: ",", dsv: ":", tsv: "\t" }[format];
    return csvRecords(
      { text, line: from + 1, indent: 0 },
      {
        delimiter,
        ...(format === "dsv" ? { quote: "", escape: "\\" } : { quote: '"', escape: "" }),
      },
    ).map((cells) => ({
      cells: cells.map((cell) => ({ ...cell, text: asciidocText(cell.text, this.#attributes) })),
      line: cells[0]!.line,
      column: cells[0]!.column,
    }));
  }

  #cellRows(separator: string): TableRow[] {
    const { from, to } = this.#lines;
    if (from >= to) return [];
    const text = withoutUnseenBars(this.#page, this.#lines, separator);
    const range = { from: lineStart(this.#page, from), to: lineEnd(this.#page, to - 1) };
    const raw = asciidocCells(text, {
      ...range,
      separator,
      onTooLarge: (cell, offset) =>
        this.#report(diagnose("read/span-too-large", cell, { place: this.#placeOf(offset) })),
    });
    const width = this.#told.columns || firstRowWidth(raw);
    this.#headEnd = this.#endOfRow(raw, width);
    const { rows, cut } = dealCells(raw, { width: Math.max(1, width), limit: MOST_CELLS }, (cell) =>
      this.#cell(cell),
    );
    if (cut) this.#reportCut(from);
    return rows;
  }

  /** The line (from 0) in which the first row ends, which has so many columns. */
  #endOfRow(raw: readonly RawCell[], width: number): number {
    let last = 0;
    for (let dealt = 0; last < raw.length; last++) {
      dealt += raw[last]!.colspan * raw[last]!.repeat;
      if (dealt >= width) break;
    }
    const cell = raw[last] ?? raw.at(-1);
    return cell ? lineAt(this.#page, cell.offset + cell.text.trimEnd().length) : this.#lines.to;
  }

  #reportCut(line: number): void {
    const place = { file: this.#page.path, line, column: 1 };
    this.#report(diagnose("read/too-large", { limit: MOST_CELLS, things: "cells" }, { place }));
  }

  #cell(raw: RawCell): Cell {
    const lead = raw.text.length - raw.text.trimStart().length;
    const { line, column } = this.#placeOf(raw.offset + (lead === raw.text.length ? 0 : lead));
    return { text: asciidocCellText(raw.text, this.#attributes), line, column };
  }

  #placeOf(offset: number): Place {
    const line = lineAt(this.#page, offset);
    return { file: this.#page.path, line: line + 1, column: offset - lineStart(this.#page, line) + 1 };
  }
}

/** The text of the page, in which lines of the table that nobody sees begin no cells. */
function withoutUnseenBars(page: Page, { from, to }: Lines, separator: string): string {
  let masked = "";
  let start = 0;
  for (let line = from; line < to; line++) {
    const text = lineText(page, line);
    if (!UNSEEN_LINE.test(text) || !text.includes(separator)) continue;
    masked +=
      page.text.slice(start, lineStart(page, line)) +
      text.replaceAll(separator, " ".repeat(separator.length));
    start = lineEnd(page, line);
  }
  return masked === "" ? page.text : masked + page.text.slice(start);
}

/** Says which files the rows of a table are taken in from. */
function reportIncludes(page: Page, { from, to }: Lines, report: Report): void {
  for (let line = from; line < to; line++) {
    const include = /^include::([^[\n]{1,400})\[/.exec(lineText(page, line));
    if (!include) continue;
    const place = { file: page.path, line: line + 1, column: 1 };
    report(diagnose("read/rows-elsewhere", { file: include[1]! }, { place }));
  }
}
