import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import type { Cell, TableRow } from "../1-read/table.ts";
import { alignRow, type Layout } from "./align-row.ts";
import { classifyRow } from "./classify-row.ts";
import { ShapeCounts } from "./code-shape.ts";
import { meaningsOf } from "./meanings-of.ts";
import { type CodeCell, readCode } from "./read-code.ts";
import { readStatus } from "./read-status.ts";
import { reportCodeChanges } from "./report-code-changes.ts";
import type { Row } from "./row.ts";
import type { SourceCorrections } from "./source-corrections.ts";
import type { UnderstoodTable } from "./table-understanding.ts";

/** The rows of a table and where each of its data rows went. */
export interface TableRows {
  /** One a data row; several where its code cell says each code with words of its own. */
  readonly rows: readonly Row[];
  /** Data rows as {@link classifyRow} tells them. */
  readonly dataRows: number;
  /** Data rows that became no {@link Row}; each is named in a diagnostic. */
  readonly skipped: number;
}

/** What rows are read with. */
export interface RowContext {
  readonly path: string;
  readonly corrections: SourceCorrections;
  readonly report: Report;
}

/**
 * The data rows of an error table, understood. Cells that a row span lost are filled from the row above; a row without
 * a code, or with something else in its code cell, is skipped with a diagnostic.
 */
export function rowsFromTable(source: UnderstoodTable, context: RowContext): TableRows {
  const reader = new RowReader(source, context);
  const rows: Row[] = [];
  let kept = 0;
  for (const [index, row] of source.table.rows.entries()) {
    const read = reader.read(row, index + 1);
    if (read.length > 0) kept++;
    for (const each of read) rows.push(each);
  }
  reader.reportSpans();
  return { rows, dataRows: reader.dataRows, skipped: reader.dataRows - kept };
}

/** Reads the rows of one table in order; it remembers what a row span above may still cover. */
class RowReader {
  readonly #source: UnderstoodTable;
  readonly #context: RowContext;
  readonly #layout: Layout;
  readonly #shapes: ShapeCounts;
  readonly #spansAreLost: boolean;
  dataRows = 0;
  #above: readonly Cell[] = [];
  #title = "";
  #filled = 0;
  #firstFilled: TableRow | undefined;

  constructor(source: UnderstoodTable, context: RowContext) {
    this.#source = source;
    this.#context = context;
    const { roles, width, table } = source;
    this.#layout = { columns: width, httpStatus: roles.httpStatus, code: roles.code };
    this.#shapes = shapesOf(source, this.#layout);
    this.#spansAreLost = !["csv", "tsv", "json", "xlsx", "headings"].includes(table.format);
  }

  read(row: TableRow, number: number): readonly Row[] {
    const aligned = alignRow(row, this.#layout);
    const kind = classifyRow(aligned.cells, this.#source.table.header, this.#source.roles.code);
    if (kind === "title") this.#title = titleOf(aligned.cells);
    if (kind !== "data") return [];
    this.dataRows++;
    if (aligned.surplus > 0) this.#reportSurplus(row, aligned.surplus);
    const cells = this.#spansAreLost ? this.#filledFromAbove(aligned.cells, row) : aligned.cells;
    this.#above = cells;
    return this.#rowsOf(cells, row, number);
  }

  reportSpans(): void {
    const { report } = this.#context;
    if (this.#firstFilled === undefined) return;
    report(diagnose("rows/span-filled", { rows: this.#filled }, { place: this.#placeOf(this.#firstFilled) }));
  }

  /** Gives the empty leading cells of a row what stands above them. */
  #filledFromAbove(cells: readonly Cell[], row: TableRow): readonly Cell[] {
    if (cells[0]?.text !== "" || this.#above.length === 0) return cells;
    const first = cells.findIndex((cell) => cell.text !== "");
    if (!this.#above.slice(0, first).some((cell) => cell.text !== "")) return cells;
    this.#filled++;
    this.#firstFilled ??= row;
    return cells.map((cell, index) =>
      index < first ? { ...cell, text: this.#above[index]?.text ?? "" } : cell,
    );
  }

  #rowsOf(cells: readonly Cell[], row: TableRow, number: number): readonly Row[] {
    const codeCell = cells[this.#source.roles.code]!;
    const read = this.#readCode(codeCell.text);
    if (!this.#keeps(read, codeCell, row)) return [];
    reportCodeChanges(read, { place: this.#placeOf(codeCell), report: this.#context.report });
    const all = { table: this.#source.understanding.number, row: number, line: row.line, column: row.column };
    const shared = { ...all, ...this.#factsOf(cells) };
    if (read.phrases.length < 2)
      return [this.#rowOf({ ...shared, codes: read.codes }, cells, read.phrases[0] ?? "")];
    return read.codes.map((code, index) =>
      this.#rowOf({ ...shared, codes: [code] }, cells, read.phrases[index] ?? ""),
    );
  }

  #rowOf(known: Omit<Row, "name" | "meanings">, cells: readonly Cell[], phrase: string): Row {
    const { roles } = this.#source;
    const meanings = meaningsOf(cells, roles, phrase);
    if (meanings.length > 1)
      this.#context.report(
        diagnose("rows/numbered-row", { count: meanings.length }, { place: this.#placeOf(known) }),
      );
    return { ...known, name: nameOf(cells, roles.name, phrase), meanings };
  }

  /** What a row says of all its codes. */
  #factsOf(cells: readonly Cell[]): Pick<Row, "httpStatus" | "module" | "retryable"> {
    const { roles } = this.#source;
    return {
      httpStatus: this.#statusOf(cells[this.#source.codeIsStatus ? roles.code : roles.httpStatus]),
      module: this.#moduleOf(cells),
      retryable: roles.retry < 0 ? null : answerOf(cells[roles.retry]?.text ?? ""),
    };
  }

  #readCode(text: string): CodeCell {
    if (this.#context.corrections.splitCodes === false && text !== "")
      return { codes: [text], phrases: [], changes: [], notACode: false };
    return readCode(text, this.#shapes);
  }

  /** Whether a row with this code cell is kept; if not, a diagnostic says why. */
  #keeps(code: CodeCell, cell: Cell, row: TableRow): boolean {
    const { report, corrections } = this.#context;
    const excluded = code.codes.find((each) => corrections.skipRows?.includes(each));
    if (excluded !== undefined) {
      report(diagnose("rows/skipped-by-configuration", { code: excluded }, { place: this.#placeOf(row) }));
    } else if (code.notACode) {
      this.#above = [];
      report(diagnose("rows/not-a-code", { found: cell.text }, { place: this.#placeOf(cell) }));
    } else if (code.codes.length === 0) {
      report(diagnose("rows/no-code", {}, { place: this.#placeOf(row) }));
    }
    return excluded === undefined && code.codes.length > 0;
  }

  #statusOf(cell: Cell | undefined): readonly number[] {
    if (cell === undefined || cell.text === "") return this.#source.understanding.httpStatus;
    const { statuses, unreadable } = readStatus(cell.text);
    if (unreadable)
      this.#context.report(
        diagnose("rows/status-not-read", { found: cell.text }, { place: this.#placeOf(cell) }),
      );
    return statuses;
  }

  #moduleOf(cells: readonly Cell[]): string {
    const { roles, understanding } = this.#source;
    const { modules } = this.#context.corrections;
    if (modules === "none") return "";
    if (roles.module >= 0) return (cells[roles.module]?.text ?? "").replace(/\s+/gu, " ");
    return this.#title !== "" && modules !== "headings" ? this.#title : understanding.module;
  }

  #reportSurplus(row: TableRow, surplus: number): void {
    const { width } = this.#source;
    const parameters = { found: width + surplus, expected: width };
    this.#context.report(diagnose("rows/surplus-cells", parameters, { place: this.#placeOf(row) }));
  }

  #placeOf({ line, column }: { readonly line: number; readonly column: number }): Place {
    return { file: this.#context.path, line, column };
  }
}

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

function nameOf(cells: readonly Cell[], column: number, phrase: string): string {
  const text = column < 0 ? "" : (cells[column]?.text ?? "");
  const name = text === "" ? phrase : text;
  return name.split("\n", 1)[0]!;
}

function answerOf(text: string): boolean | null {
  if (/^(?:yes|true|y|是|可|可以|○|✓|はい|可能|예|sí|sim|ja|да|oui|retriable|retryable)\.?$/iu.test(text))
    return true;
  if (
    /^(?:no|false|n|否|不可|不可以|×|✗|いいえ|不可能|아니오|não|nein|нет|non|non-retriable)\.?$/iu.test(text)
  )
    return false;
  return null;
}
