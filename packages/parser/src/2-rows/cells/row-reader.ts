import { diagnose, type Place } from "@errcat/diagnostics";
import type { Cell, TableRow } from "../../1-read/table.ts";
import { matchCodes } from "../codes/match-codes.ts";
import { type CodeCell, readCode } from "../codes/read-code.ts";
import { reportCodeChanges } from "../codes/report-code-changes.ts";
import { isOfRecords, keepsColumns, leavesSpansBlank } from "../formats-of-records.ts";
import type { Row } from "../row.ts";
import type { UnderstoodTable } from "../table-understanding.ts";
import { ShapeCounts } from "../values/code-shape.ts";
import { readRetryAnswer } from "../values/retry-answer.ts";
import { alignRow, type Layout } from "./align-row.ts";
import { classifyRow } from "./classify-row.ts";
import { MeaningReader } from "./meaning-reader.ts";
import { PlainRowReader } from "./plain-row-reader.ts";
import type { RowContext } from "./row-context.ts";
import { SpanFiller } from "./span-filler.ts";
import { StatusReader } from "./status-reader.ts";

/** Where the data rows of a table went. */
export interface RowCounts {
  /** Data rows as {@link classifyRow} tells them. */
  readonly dataRows: number;
  /** Data rows that became no {@link Row}; each is named in a diagnostic. */
  readonly skipped: number;
  /** Codes that `skipRows` names and that the table has. */
  readonly excluded: readonly string[];
}

/**
 * Reads the rows of one table in order; it remembers what a title or a row span above may still cover. The rows of the
 * table that it is made from are a sample: they tell the shapes of the codes, and are not read by themselves.
 */
export class RowReader {
  readonly #source: UnderstoodTable;
  readonly #context: RowContext;
  readonly #layout: Layout;
  readonly #shapes: ShapeCounts;
  readonly #inRecords: boolean;
  readonly #spans: SpanFiller | undefined;
  readonly #meanings: MeaningReader;
  readonly #plain: PlainRowReader | undefined;
  readonly #statuses = new StatusReader();
  readonly #excluded = new Set<string>();
  #title = "";
  #dataRows = 0;
  #skipped = 0;

  constructor(source: UnderstoodTable, context: RowContext) {
    // The rows may be many more than a reader of them should hold.
    this.#source = { ...source, table: { ...source.table, rows: [] } };
    this.#context = context;
    const { roles, width, table } = source;
    const fixed = keepsColumns(table.format);
    this.#layout = { columns: width, httpStatus: roles.httpStatus, code: roles.code, fixed };
    this.#shapes = shapesOf(source, this.#layout);
    this.#meanings = new MeaningReader(roles, context.corrections.splitMeanings !== false);
    this.#plain = context.onPlainRow && PlainRowReader.of(this.#source, context);
    this.#inRecords = isOfRecords(table.format);
    const hasSpans = context.corrections.fillSpans !== false && leavesSpansBlank(table.format);
    this.#spans = hasSpans ? new SpanFiller() : undefined;
  }

  /** Reads a row, given with its number in the table (from 1). */
  read(row: TableRow, number: number): void {
    if (this.#readPlain(row, number)) return;
    const { roles, table, width } = this.#source;
    const { cells, surplus } = alignRow(row, this.#layout);
    const kind = this.#isGroup(cells) ? "title" : classifyRow(cells, table.header, roles.code);
    if (kind === "title") this.#title = titleOf(cells);
    if (kind !== "data") return;
    this.#dataRows++;
    if (surplus > 0) {
      const parameters = { found: width + surplus, expected: width };
      this.#context.report(diagnose("rows/surplus-cells", parameters, { place: this.#placeOf(row) }));
    }
    const kept = this.#readData(this.#spans?.fill(cells, row) ?? cells, row, number);
    if (!kept) this.#skipped++;
  }

  /** Reads a row that needs no understanding; `false` where it does. */
  #readPlain(row: TableRow, number: number): boolean {
    const plain = this.#plain?.read(row, { number, module: this.#moduleAbove() });
    if (plain === undefined || !this.#context.onPlainRow!(plain)) return false;
    this.#dataRows++;
    this.#spans?.pass(row);
    return true;
  }

  /** Whether a row is one word over a group, where codes have digits: it looks like a code by itself (`TimeRange`). */
  #isGroup(cells: readonly Cell[]): boolean {
    const { code } = this.#source.roles;
    const word = cells[0]?.text ?? "";
    if (code !== 0 || cells.length < 3 || !/^\p{L}{3,}$/u.test(word)) return false;
    return cells.every(({ text }, index) => index === 0 || text === "") && this.#shapes.shareWith("9") >= 0.5;
  }

  /** Says what only the end of the table tells; gives where its data rows went. */
  finish(): RowCounts {
    const filled = this.#spans?.diagnostic(this.#context.path);
    if (filled !== undefined) this.#context.report(filled);
    return { dataRows: this.#dataRows, skipped: this.#skipped, excluded: [...this.#excluded] };
  }

  /** Reads a data row; `false` where it has no code that is wanted. */
  #readData(cells: readonly Cell[], row: TableRow, number: number): boolean {
    const cell = cells[this.#source.roles.code]!;
    const code = this.#readCode(cell.text);
    if (!this.#isWanted(code, cell, row)) return false;
    const { report } = this.#context;
    if (code.changes.length > 0 && this.#source.roles.below === undefined)
      reportCodeChanges(code, { place: this.#placeOf(cell), report });
    const said = this.#rowOf(cells, row, number);
    said.codes = code.codes;
    if (code.phrases.length < 2) this.#give(said, cells, code.phrases[0] ?? "");
    else
      for (const [index, each] of code.codes.entries())
        this.#give({ ...said, codes: [each] }, cells, code.phrases[index] ?? "");
    return true;
  }

  /** Gives a row with what it says of its codes, beside which the phrase stands. */
  #give(row: RowDraft, cells: readonly Cell[], phrase: string): void {
    const { roles } = this.#source;
    row.meanings = this.#meanings.read(cells, phrase);
    if (row.meanings.length > 1)
      this.#context.report(
        diagnose("rows/numbered-row", { count: row.meanings.length }, { place: this.#placeOf(row) }),
      );
    row.name = nameOf(roles.name < 0 ? "" : cells[roles.name]!.text, roles.below === undefined ? phrase : "");
    this.#context.onRow(row);
  }

  /** What a row says of all its codes. */
  #rowOf(cells: readonly Cell[], { line, column }: TableRow, row: number): RowDraft {
    const { roles, understanding, codeIsStatus } = this.#source;
    return {
      table: understanding.number,
      row,
      line,
      column,
      codes: none,
      name: "",
      httpStatus: this.#statusOf(cells[codeIsStatus ? roles.code : roles.httpStatus]),
      module: this.#moduleOf(cells),
      retryable: roles.retry < 0 ? null : readRetryAnswer(cells[roles.retry]!.text),
      meanings: none,
    };
  }

  #readCode(text: string): CodeCell {
    const { corrections, codePattern } = this.#context;
    if (codePattern !== undefined) return matchCodes(text, codePattern);
    if (corrections.splitCodes === false && text !== "")
      return { codes: [text], phrases: [], changes: [], notACode: false };
    return readCode(text, this.#shapes, this.#inRecords);
  }

  /** Whether a row with this code cell is kept; if not, a diagnostic says why. */
  #isWanted(code: CodeCell, cell: Cell, row: TableRow): boolean {
    const { report, corrections } = this.#context;
    if (
      corrections.skipRows !== undefined &&
      this.#isExcluded([cell.text.replace(/\s+/gu, " "), ...code.codes], row)
    )
      return false;
    if (code.codes.length > 0) return true;
    if (code.notACode) {
      this.#spans?.forget();
      report(diagnose("rows/not-a-code", { found: cell.text }, { place: this.#placeOf(cell) }));
    } else {
      report(diagnose("rows/no-code", {}, { place: this.#placeOf(row) }));
    }
    return false;
  }

  /** Whether the text or one of the codes of its code cell is not wanted; then the whole row is left out. */
  #isExcluded(codes: readonly string[], row: TableRow): boolean {
    const { skipRows = [] } = this.#context.corrections;
    const excluded = codes.filter((code) => skipRows.includes(code));
    for (const code of excluded) this.#excluded.add(code);
    const [code] = excluded;
    if (code === undefined) return false;
    const details = { place: this.#placeOf(row) };
    this.#context.report(diagnose("rows/skipped-by-configuration", { code }, details));
    return true;
  }

  #statusOf(cell: Cell | undefined): readonly number[] {
    if (cell === undefined || cell.text === "") return this.#source.understanding.httpStatus;
    const status = this.#statuses.read(cell.text);
    if (status.unreadable && status.statuses.length === 0)
      this.#context.report(
        diagnose("rows/status-not-read", { found: cell.text }, { place: this.#placeOf(cell) }),
      );
    return status.statuses;
  }

  #moduleOf(cells: readonly Cell[]): string {
    const { module } = this.#source.roles;
    if (module < 0 || this.#context.corrections.modules === "none") return this.#moduleAbove();
    return cells[module]!.text.replace(/\s+/gu, " ");
  }

  /** What stands over the row. */
  #moduleAbove(): string {
    const { modules } = this.#context.corrections;
    if (modules === "none") return "";
    return this.#title !== "" && modules !== "headings" ? this.#title : this.#source.understanding.module;
  }

  #placeOf({ line, column }: { readonly line: number; readonly column: number }): Place {
    return { file: this.#context.path, line, column };
  }
}

/** A row before it is given: what it says of its codes comes last. */
interface RowDraft extends Omit<Row, "codes" | "name" | "meanings"> {
  codes: Row["codes"];
  name: Row["name"];
  meanings: Row["meanings"];
}

const none: readonly never[] = [];

/** Shapes of the codes in a sample of the rows. */
function shapesOf({ table, roles }: UnderstoodTable, layout: Layout): ShapeCounts {
  const shapes = new ShapeCounts();
  const step = Math.max(1, Math.floor(table.rows.length / 200));
  for (let index = 0; index < table.rows.length; index += step) {
    const text = alignRow(table.rows[index]!, layout).cells[roles.code]?.text ?? "";
    if (text !== "") shapes.add(text);
  }
  return shapes;
}

/** A title names the rows below it, a sentence does not. */
function titleOf(cells: readonly Cell[]): string {
  const text = cells.find((cell) => cell.text !== "")?.text ?? "";
  return text.length <= 60 && !/[.。!！?？:：]$/u.test(text) ? text.replace(/\s+/gu, " ") : "";
}

/** The first line of the name, or of the words beside the code. */
function nameOf(name: string, phrase: string): string {
  const text = name === "" ? phrase : name;
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}
