import { diagnose, type Report } from "@errcat/diagnostics";
import type { Draft } from "../draft.ts";
import { foldSpace } from "../fold-space.ts";
import { looksLikeHeader } from "../header-row.ts";
import { lineCount, lineStart, lineText, type Page } from "../page.ts";
import type { Cell, Table, TableRow } from "../table.ts";
import { type CsvDialect, type CsvText, csvRecords } from "./csv-records.ts";
import { cutLines } from "./cut-lines.ts";

/** How many lines tell the delimiter. */
const SAMPLE_LINES = 50;

/** How many lines tell whether lines are cut. */
const CUT_LINES = 200;

/** The kinds of files of separated values. */
export const csvKinds = {
  csv: { format: "csv", delimiters: [",", ";", "\t", "|"] },
  tsv: { format: "tsv", delimiters: ["\t"] },
} as const;

/**
 * Reads a page of comma-separated values (or of `;`, `|`, tabs: what cuts the lines most evenly, or what a first line
 * `sep=;` names, as spreadsheets write it) as one table.
 */
export function readCsv(page: Page, draft: Draft): void {
  readRecords(page, draft, csvKinds.csv);
}

/** Reads a page of tab-separated values as one table. */
export function readTsv(page: Page, draft: Draft): void {
  readRecords(page, draft, csvKinds.tsv);
}

function readRecords(page: Page, draft: Draft, kind: CsvKind): void {
  const { source, dialect } = layoutOf(page, kind, draft.report);
  const table = tableOf(csvRecords(source, dialect), kind.format);
  if (table) draft.tables.push(table);
}

/** What a file of separated values may be. */
interface CsvKind {
  readonly format: "csv" | "tsv";
  readonly delimiters: readonly string[];
}

/**
 * How a page is written, as its first lines tell, and where its records begin. Says `read/cut-lines` where lines are
 * cut.
 */
export function layoutOf(
  page: Page,
  { delimiters }: CsvKind,
  report: Report,
): { readonly source: CsvText; readonly dialect: CsvDialect } {
  const named = /^sep=(.)$/i.exec(lineText(page, 0).trimEnd())?.[1];
  const first = named === undefined ? afterComments(page) : 1;
  const source = { text: page.text.slice(lineStart(page, first)), line: first + 1, indent: 0 };
  const dialect = dialectOf(named ?? delimiterOf(source.text, delimiters));
  const sample = source.text.split("\n", CUT_LINES).join("\n");
  const cut = cutLines({ ...source, text: sample }, dialect);
  if (cut) {
    const place = { file: page.path, line: source.line, column: 1 };
    report(diagnose("read/cut-lines", { width: cut.width }, { place }));
  }
  return { source, dialect: { ...dialect, cut } };
}

/**
 * As spreadsheets write; of the escapes that programs write, those before a quote, a comma or a semicolon are none of
 * the text.
 */
function dialectOf(delimiter: string): CsvDialect {
  return { delimiter, quote: '"', escape: "\\", onlyBefore: '",;' };
}

/** The one table of a file, `undefined` where its records are no more than lines. */
export function tableOf(records: readonly (readonly Cell[])[], format: CsvKind["format"]): Table | undefined {
  const rows = records.map(rowOf);
  const [head, ...rest] = rows;
  if (!head || rows.every(({ cells }) => cells.length < 2)) return undefined;
  const headed = looksLikeHeader(head.cells, rest);
  return {
    format,
    line: head.line,
    headings: [],
    caption: "",
    header: headed ? head.cells : [],
    rows: headed ? rest : rows,
  };
}

/** A record as a row: white space in its fields is folded. */
export function rowOf(record: readonly Cell[]): TableRow {
  const cells = record.map(({ text, line, column }) => ({ text: foldSpace(text), line, column }));
  return { cells, line: record[0]!.line, column: record[0]!.column };
}

/** The line (from 0) after the comments, `#` or `//`, and blank lines that a file begins with. */
function afterComments(page: Page): number {
  let line = 0;
  while (line < lineCount(page) - 1 && /^\s*(?:(?:#|\/\/).*)?$/.test(lineText(page, line))) line++;
  return line;
}

/** The delimiter that cuts the first lines into the most fields, and as evenly as can be. */
function delimiterOf(text: string, delimiters: readonly string[]): string {
  let best = delimiters[0]!;
  let bestScore = 0;
  const sample = text.split("\n", SAMPLE_LINES).join("\n");
  for (const delimiter of delimiters) {
    const records = csvRecords({ text: sample, line: 1, indent: 0 }, dialectOf(delimiter));
    const widths = records.map(({ length }) => length);
    const common = mostFrequent(widths);
    const score =
      common < 2 ? 0 : widths.filter((width) => width === common).length / widths.length + common / 1000;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
