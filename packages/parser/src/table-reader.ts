import { diagnose, type Place } from "@errcat/diagnostics";
import type { ReadDocument, Table, TableRow } from "./1-read/table.ts";
import type { RowContext } from "./2-rows/cells/row-context.ts";
import { type RowCounts, RowReader } from "./2-rows/cells/row-reader.ts";
import { rowsFromTable } from "./2-rows/cells/rows-from-table.ts";
import type { Row } from "./2-rows/row.ts";
import type { UnderstoodTable } from "./2-rows/table-understanding.ts";
import { understandTables } from "./2-rows/understand-tables.ts";
import type { Accounting } from "./parse-sources.ts";

/** What tables are read with. */
export type TableReaderOptions = Omit<RowContext, "onRow">;

/** A table of which only the first rows are known; the others come one by one. */
export interface OpenTable {
  read(row: TableRow): void;
  finish(): void;
}

/** Later tables are understood beside so many earlier ones, and so many rows of each. */
const mostRemembered = 20;
const rowsRemembered = 200;

/** Reads the tables of a page section by section into rows, and counts where the rows went. */
export class TableReader {
  readonly #options: RowContext;
  /** The first tables of the page, each a sample: what later ones are understood beside. */
  readonly #known: Table[] = [];
  #title = "";
  #prose: ReadDocument["prose"] = [];
  #rows: Row[] = [];
  #emitted = 0;
  #last: Pick<Row, "table" | "row"> | undefined;
  readonly #counts = { tables: 0, errorTables: 0, rows: 0, skipped: 0 };

  constructor(options: TableReaderOptions) {
    this.#options = { ...options, onRow: (row) => void this.#rows.push(row) };
  }

  /** Reads the tables of the next section; gives the last one where it goes on behind the section. */
  read(section: ReadDocument, isOpen: boolean): OpenTable | undefined {
    if (this.#counts.tables === 0) [this.#title, this.#prose] = [section.title, section.prose];
    const understood = this.#understand(section);
    this.#counts.tables += understood.length;
    const open = isOpen ? understood.pop() : undefined;
    for (const table of understood) this.#readTable(table);
    const last = section.tables.at(-1);
    const opened = open && last && this.#openTable(open, last);
    this.#remember(section.tables);
    return opened;
  }

  /** The rows read since the last call. */
  take(): readonly Row[] {
    const rows = this.#rows;
    this.#rows = [];
    for (const row of rows) {
      if (row.table !== this.#last?.table || row.row !== this.#last.row) this.#emitted++;
      this.#last = row;
    }
    return rows;
  }

  /** Says what only the end of the page tells. */
  finish(): void {
    const { tables, errorTables } = this.#counts;
    if (tables > 0 && errorTables === 0)
      this.#options.report(diagnose("rows/no-error-table", { tables }, { place: this.#startOf(1) }));
  }

  /** Where the rows went; that they all went somewhere is our own arithmetic, so a difference is a bug. */
  accounting(): Accounting {
    const { tables, errorTables, rows, skipped } = this.#counts;
    if (rows !== this.#emitted + skipped)
      throw new Error(`Row accounting is wrong: ${rows} rows, ${this.#emitted} given, ${skipped} skipped.`);
    return { tables, errorTables, rows, inOrigins: this.#emitted, skipped };
  }

  #understand(section: ReadDocument): UnderstoodTable[] {
    const { path, corrections } = this.#options;
    const tables = [...this.#known, ...section.tables];
    const page = { ...section, title: this.#title, prose: this.#prose, tables };
    const forgotten = this.#counts.tables - this.#known.length;
    return understandTables(page, { path, corrections })
      .slice(this.#known.length)
      .map((table) => renumbered(table, forgotten));
  }

  #readTable(table: UnderstoodTable): void {
    if (this.#leavesAlone(table)) return;
    this.#count(rowsFromTable(table, this.#options));
  }

  #openTable(table: UnderstoodTable, original: Table): OpenTable {
    if (this.#leavesAlone(table)) return { read: () => {}, finish: () => {} };
    const reader = new RowReader(table, this.#options);
    // The header may be a row in truth, and the first row the header.
    const more = table.table.rows.length - original.rows.length;
    if (more > 0) reader.read(table.table.rows[0]!, 1);
    let number = more;
    return {
      read: (row) => {
        number++;
        if (number > 0) reader.read(row, number);
      },
      finish: () => this.#count(reader.finish()),
    };
  }

  #leavesAlone({ understanding: { kind, line, reason } }: UnderstoodTable): boolean {
    if (kind === "errors") {
      this.#counts.errorTables++;
      return false;
    }
    this.#options.report(diagnose("rows/table-left-alone", { reason }, { place: this.#startOf(line) }));
    return true;
  }

  #count({ dataRows, skipped }: RowCounts): void {
    this.#counts.rows += dataRows;
    this.#counts.skipped += skipped;
  }

  /** Keeps samples as texts of their own: a cell is a window on the whole text of its section. */
  #remember(tables: readonly Table[]): void {
    for (const table of tables.slice(0, mostRemembered - this.#known.length))
      this.#known.push(structuredClone({ ...table, rows: sampled(table.rows) }));
  }

  #startOf(line: number): Place {
    return { file: this.#options.path, line, column: 1 };
  }
}

function renumbered(table: UnderstoodTable, by: number): UnderstoodTable {
  const { understanding } = table;
  return { ...table, understanding: { ...understanding, number: understanding.number + by } };
}

function sampled(rows: readonly TableRow[]): readonly TableRow[] {
  const step = Math.max(1, rows.length / rowsRemembered);
  const length = Math.min(rows.length, rowsRemembered);
  return Array.from({ length }, (_, index) => {
    const { cells, line, column } = rows[Math.floor(index * step)]!;
    return { cells, line, column };
  });
}
