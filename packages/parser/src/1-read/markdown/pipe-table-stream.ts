import { lineCount, lineEnd, lineStart, type Page, pageOf } from "../page.ts";
import { shiftRow } from "../shift-table.ts";
import type { TableRow } from "../table.ts";
import type { BodyPart, TableBody } from "../table-body.ts";
import { hasPipe, pipeEnds } from "./pipe-row.ts";
import { type PipeTableBody, ROWS_LOOKED_AT, readBodyLine } from "./pipe-table.ts";
import { unquoted } from "./unquoted.ts";

/** A row that is not whole in its line may run over 256; any other line looks at the next one. */
const LINES_AHEAD = 257;

const PIPE = 0x7c;
const BACKSLASH = 0x5c;

/**
 * Reads the body of a pipe table part by part, as {@link readBodyLine} reads it in a whole page. It holds back the last
 * row, which a delimiter row below may make the header of a further table, and as many lines as a row that is cut may
 * need.
 */
export class PipeTableStream implements TableBody {
  readonly #body: PipeTableBody;
  /** Lines at the beginning of the next part that were read before: those of the row that is held back. */
  #known = 0;
  /** Rows of the body that were given. */
  #given = 0;

  constructor(body: PipeTableBody) {
    this.#body = body;
  }

  /**
   * Reads a part that ends with a line end; `lines` stand before it in the document, and at its end nothing follows.
   */
  read(text: string, { lines, atEnd }: { readonly lines: number; readonly atEnd: boolean }): BodyPart {
    const page = unquoted(pageOf({ path: "", text }));
    const last = lineCount(page) - (atEnd ? 0 : 1);
    const certain = lineCount(page) - (atEnd ? 0 : LINES_AHEAD);
    let line = this.#known;
    while (line < last && (line < certain || this.#isWhole(page, line))) {
      const next = readBodyLine(page, line, this.#body);
      if (next === line || next < 0) return this.#end(page, next < 0 ? ~next : line, lines);
      line = next;
    }
    return atEnd ? this.#end(page, line, lines) : this.#pause(page, line, lines);
  }

  /** Whether the row in a line needs nothing of the lines below it, as {@link readBodyLine} sees it. */
  #isWhole(page: Page, line: number): boolean {
    const { header, closed } = this.#body;
    const start = lineStart(page, line);
    if (/^\s*[{<]/.test(page.text.slice(start, start + 80))) return false;
    const end = lineEnd(page, line);
    if (!closed) return hasPipe(page.text, start, end);
    const { opens, closes } = pipeEnds(page.text, start, end);
    if (page.text.charCodeAt(end - 1) !== PIPE || !closes) return false;
    let cells = opens ? -1 : 0;
    for (let at = page.text.indexOf("|", start); at >= 0 && at < end; at = page.text.indexOf("|", at + 1))
      if (page.text.charCodeAt(at - 1) !== BACKSLASH) cells++;
    return cells >= header.length;
  }

  #end(page: Page, line: number, lines: number): BodyPart {
    return {
      rows: this.#take(this.#body.rows.length, lines),
      rest: page.text.slice(lineStart(page, line)),
      lines: lines + line,
      ended: true,
    };
  }

  #pause(page: Page, line: number, lines: number): BodyPart {
    const { rows } = this.#body;
    const taken = this.#take(rows.length - 1, lines);
    const last = rows.at(-1);
    const from = last ? last.line - 1 : line;
    if (last) rows[rows.length - 1] = shiftRow(last, -from);
    this.#known = line - from;
    this.#forget();
    return { rows: taken, rest: page.text.slice(lineStart(page, from)), lines: lines + from, ended: false };
  }

  #take(to: number, lines: number): readonly TableRow[] {
    const rows = this.#body.rows.slice(this.#given, Math.max(to, this.#given));
    this.#given += rows.length;
    return rows.map((row) => shiftRow(row, lines));
  }

  /** Drops rows that nobody will look at again. */
  #forget(): void {
    const { rows } = this.#body;
    const gone = Math.max(0, Math.min(this.#given, rows.length - ROWS_LOOKED_AT));
    rows.splice(0, gone);
    this.#given -= gone;
    this.#body.fresh -= gone;
  }
}
