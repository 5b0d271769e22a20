import { diagnose, type Report } from "@errcat/diagnostics";
import { readLastSection, readSection, type SectionContext } from "./1-read/markdown/read-section.ts";
import { withLineFeeds } from "./1-read/page.ts";
import { type PageKind, pageKind } from "./1-read/page-kind.ts";
import { readDocument, titleLine } from "./1-read/read-document.ts";
import { readCsvSection } from "./1-read/records/csv-section.ts";
import type { Section } from "./1-read/section.ts";
import { shiftDiagnostic } from "./1-read/shift-diagnostic.ts";
import { shiftTable } from "./1-read/shift-table.ts";
import type { Heading, ReadDocument } from "./1-read/table.ts";
import type { TableBody } from "./1-read/table-body.ts";
import type { Accounting } from "./parse-sources.ts";
import { factsFromRows, type RowFact } from "./row-facts.ts";
import { type OpenTable, TableReader } from "./table-reader.ts";

/** What is to be read as a stream. */
export interface RowStreamOptions {
  /** As the user knows it; its ending tells the format where it has one of a format. */
  readonly path: string;
  /** BCP 47 tag of descriptions and solutions, where the user says it. */
  readonly language?: string;
  /** How many characters of the page tell what its columns are; 262,144 by default. */
  readonly headLength?: number;
  /** What was read of a file that is no text, as of a workbook: its rows come at the end. */
  readonly document?: ReadDocument;
}

/** A page that comes in piece by piece and gives its rows as soon as they are certain. */
export interface RowStream {
  /** Takes the next piece of the text, cut anywhere; gives what the rows say that are certain now. */
  write(text: string): readonly RowFact[];
  /** Takes the end of the page; gives the rest, and where every row of the page went. */
  end(): { readonly facts: readonly RowFact[]; readonly accounting: Accounting };
}

/** Enough for thousands of rows, and for a page of prose around them. */
const usualHead = 262_144;

/** Of a table whose columns are known, this much is read at once. */
const usualPart = 16_384;

/**
 * Reads a page of any length in bounded memory: what `parseSources` reads of it, without joining rows into entries.
 * What stands at its head is read as a whole and tells the columns; then the rows of the pipe table or of the file of
 * separated values that goes on come one by one, and what follows that table is read in the same way. A page that is
 * shorter than its head, or in which no such table goes on (another format, prose), is read as a whole, as
 * `parseSources` reads it.
 *
 *     head: # Codes ⏎ | Code | Text | …200 rows at least…   →  columns, rows 1–200
 *     part: | A.0201 | Gone. | ⏎ | A.0202 | Lost. |          →  rows 201, 202
 *
 * Reports what `parseSources` reports about tables and rows; what only a whole catalog shows (`catalog/…`) is not seen.
 */
export function createRowStream(options: RowStreamOptions, report: Report): RowStream {
  return new PageStream(options, report);
}

class PageStream implements RowStream {
  readonly #path: string;
  readonly #report: Report;
  readonly #headLength: number;
  readonly #tables: TableReader;
  readonly #given: ReadDocument | undefined;
  /** Text that was not read yet, the lines before it, and how long it must be before reading is worth it. */
  #text = "";
  #lines = 0;
  #wanted: number;
  #endsWithReturn = false;
  #isFirst = true;
  #kind: PageKind = "markdown";
  #headings: readonly Heading[] = [];
  #open: { readonly body: TableBody; readonly table: OpenTable } | undefined;

  constructor({ path, language, headLength = usualHead, document }: RowStreamOptions, report: Report) {
    this.#path = path;
    this.#given = document;
    this.#report = report;
    this.#headLength = headLength;
    this.#wanted = headLength;
    const corrections = language === undefined ? {} : { language };
    this.#tables = new TableReader({ path, corrections, report });
  }

  write(text: string): readonly RowFact[] {
    this.#text += this.#withLineFeeds(text);
    return this.#text.length < this.#wanted ? [] : this.#readOn(false);
  }

  end(): ReturnType<RowStream["end"]> {
    if (this.#endsWithReturn) this.#text += "\n";
    const facts = this.#readOn(true);
    this.#tables.finish();
    return { facts, accounting: this.#tables.accounting() };
  }

  /** The text with single line feeds as line ends; a CR at its end waits for what comes next. */
  #withLineFeeds(piece: string): string {
    const text = this.#endsWithReturn ? `\r${piece}` : piece;
    this.#endsWithReturn = text.endsWith("\r");
    return withLineFeeds(this.#endsWithReturn ? text.slice(0, -1) : text);
  }

  /** Reads until more text is needed. */
  #readOn(atEnd: boolean): readonly RowFact[] {
    const end = atEnd ? this.#text.length : this.#text.lastIndexOf("\n") + 1;
    const begun = this.#text.slice(end);
    this.#text = this.#text.slice(0, end);
    let goesOn = true;
    while (goesOn) goesOn = this.#open ? this.#readPart(atEnd) : this.#readHead(atEnd);
    this.#text += begun;
    this.#wanted = Math.max(this.#wanted + begun.length, 2 * begun.length);
    return factsFromRows(this.#tables.take());
  }

  /** Reads what stands before the rows of a table that goes on; `false` where more text is needed. */
  #readHead(atEnd: boolean): boolean {
    if (atEnd) {
      this.#readRest();
      return false;
    }
    const section = this.#text.length < this.#headLength ? undefined : this.#section();
    if (!section) {
      this.#wanted = Math.max(this.#headLength, 2 * this.#text.length);
      return false;
    }
    const table = this.#take(section);
    this.#open = table && section.body && { body: section.body, table };
    this.#wanted = this.#open ? 0 : this.#text.length + this.#headLength;
    return this.#open !== undefined;
  }

  #section(): Section | undefined {
    if (this.#isFirst) this.#kind = pageKind(this.#path, this.#text);
    if (this.#kind === "csv" || this.#kind === "tsv")
      return readCsvSection(this.#text, this.#path, this.#kind);
    return this.#kind === "markdown" ? readSection(this.#text, this.#context()) : undefined;
  }

  #context(): SectionContext {
    return { path: this.#path, open: this.#headings, first: this.#isFirst };
  }

  /** Hands the tables of a section over; gives the one that goes on. */
  #take({ draft, diagnostics, body, rest, lines }: Section): OpenTable | undefined {
    for (const diagnostic of diagnostics) this.#report(shiftDiagnostic(diagnostic, this.#lines));
    const open = this.#tables.read(this.#document(draft), body !== undefined);
    this.#headings = draft.open;
    this.#isFirst = false;
    this.#text = rest;
    this.#lines += lines;
    return open;
  }

  /** A section as part of its page. */
  #document(draft: Section["draft"]): ReadDocument {
    const { title, tables, loose } = draft;
    const prose = loose.filter(({ level }) => level === 0);
    return {
      format: this.#kind,
      title: title || titleLine(draft),
      tables: tables.map((table) => shiftTable(table, this.#lines)),
      samples: [],
      prose: prose.map(({ text, line }) => ({ text, line: line + 1 + this.#lines })),
    };
  }

  #readRest(): void {
    if (!this.#isFirst) {
      if (this.#text !== "") this.#take(readLastSection(this.#text, this.#context()));
      return;
    }
    this.#isFirst = false;
    if (this.#given) {
      this.#tables.read(this.#given, false);
      return;
    }
    if (this.#text.trim() === "") {
      this.#report(diagnose("read/empty", {}, { place: { file: this.#path, line: 1, column: 1 } }));
      return;
    }
    const source = { path: this.#path, text: this.#text, encoding: "utf-8", sha256: "" };
    this.#text = "";
    this.#tables.read(readDocument(source, this.#report), false);
  }

  /** Reads rows of the table that goes on; `false` where more text is needed. */
  #readPart(atEnd: boolean): boolean {
    if (!atEnd && this.#text.length < this.#wanted) return false;
    const { body, table } = this.#open!;
    const part = body.read(this.#text, { lines: this.#lines, atEnd });
    for (const row of part.rows) table.read(row);
    this.#text = part.rest;
    this.#lines = part.lines;
    this.#wanted = part.rest.length + this.#partLength();
    if (!part.ended) return false;
    table.finish();
    this.#open = undefined;
    return true;
  }

  #partLength(): number {
    return Math.min(usualPart, this.#headLength);
  }
}
