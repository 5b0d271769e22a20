import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import type { Source } from "@errcat/schema";
import { compilePattern } from "./1-read/pattern/compile-pattern.ts";
import { guessPattern } from "./1-read/pattern/guess-pattern.ts";
import { readDocument } from "./1-read/read-document.ts";
import type { ReadDocument } from "./1-read/table.ts";
import type { RowContext } from "./2-rows/cells/row-context.ts";
import { rowsFromTable } from "./2-rows/cells/rows-from-table.ts";
import { reportUnusedCorrections } from "./2-rows/corrections/report-unused-corrections.ts";
import type { SourceCorrections } from "./2-rows/corrections/source-corrections.ts";
import { detectLanguage } from "./2-rows/languages/detect-language.ts";
import type { Row } from "./2-rows/row.ts";
import type { TableUnderstanding, UnderstoodTable } from "./2-rows/table-understanding.ts";
import { understandTables } from "./2-rows/understand-tables.ts";
import { readByPattern } from "./read-by-pattern.ts";
import type { SourceText } from "./source-text.ts";

/** What one source gives. */
export interface ParsedSource {
  readonly source: Source;
  readonly document: ReadDocument;
  readonly tables: readonly TableUnderstanding[];
  readonly skipped: number;
  /** Where no table lists errors: a pattern of the lines that look like rows, for a person to correct. */
  readonly rowPattern: string | undefined;
}

/** What is known of a source besides its text. */
export interface SourceContext {
  /** Its number among the sources, from 1. */
  readonly number: number;
  readonly corrections: SourceCorrections;
  /** Takes the rows of its error tables in their order. */
  readonly onRow: (row: Row) => void;
  /** Takes those of them that need no understanding; see {@link RowContext}. */
  readonly onPlainRow?: RowContext["onPlainRow"];
}

/** Reads one source: its tables, what each is, and the rows of those that are error tables. */
export function parseSource(
  text: SourceText,
  { number, corrections, onRow, onPlainRow }: SourceContext,
  report: Report,
): ParsedSource {
  const { path, encoding, sha256 } = text;
  const given = { ...(text.language !== undefined && { language: text.language }), ...corrections };
  const document = readWithPattern(text, given, report);
  const understood = understandTables(document, { path, corrections: given });
  const codePattern =
    given.codePattern === undefined
      ? undefined
      : compilePattern(given.codePattern, { file: path, key: "codePattern", report });
  const read = readTables(understood, { path, corrections: given, report, onRow, onPlainRow, codePattern });
  reportUnusedCorrections(given, { document, understood, excluded: read.excluded, file: path, report });
  const errorTables = read.tables.filter(({ kind }) => kind === "errors");
  const rows = errorTables.reduce((sum, table) => sum + table.rows, 0);
  if (rows > 0 && read.skipped === rows) reportNothingLeft(rows, { path, codePattern, report });
  if (errorTables.length === 0 && read.tables.length > 0)
    report(diagnose("rows/no-error-table", { tables: read.tables.length }, { place: startOf(path, 1) }));
  const source: Source = {
    id: String(number),
    path,
    format: document.format,
    encoding,
    language: given.language ?? languageOf(understood, document),
    sha256,
    tables: errorTables.length,
    rows,
  };
  const rowPattern = errorTables.length > 0 ? undefined : guessPattern(text.text);
  return { source, document, ...read, rowPattern };
}

/** The document with the rows that the user's pattern finds as its last table. */
function readWithPattern(text: SourceText, { rowPattern }: SourceCorrections, report: Report): ReadDocument {
  if (rowPattern === undefined) return text.document ?? readDocument(text, report);
  const byPattern = readByPattern(text, rowPattern, report);
  // Where the pattern finds the rows, it is no matter that there are no tables.
  const others: Report = (each) => {
    if (each.code !== "read/no-table" || byPattern === undefined) report(each);
  };
  const document = text.document ?? readDocument(text, others);
  return byPattern === undefined ? document : { ...document, tables: [...document.tables, byPattern] };
}

/** Says that every row was skipped, and where a pattern of the user's is the cause, that it is. */
function reportNothingLeft(
  rows: number,
  { path, codePattern, report }: Pick<RowContext, "path" | "codePattern" | "report">,
): void {
  const place = startOf(path, 1);
  report(diagnose("rows/nothing-left", { rows, file: path }, { place }));
  if (codePattern === undefined) return;
  const parameters = { pattern: codePattern.source, where: `the code cells of ${path}` };
  report(diagnose("read/pattern-without-match", parameters, { place, option: ["codePattern"] }));
}

interface ReadTables extends Pick<ParsedSource, "tables" | "skipped"> {
  /** Codes that `skipRows` names and that the source has. */
  readonly excluded: ReadonlySet<string>;
}

function readTables(understood: readonly UnderstoodTable[], context: RowContext): ReadTables {
  const tables: TableUnderstanding[] = [];
  const excluded = new Set<string>();
  let skipped = 0;
  for (const table of understood) {
    const { kind, line, reason } = table.understanding;
    if (kind === "left-alone") {
      tables.push(table.understanding);
      context.report(diagnose("rows/table-left-alone", { reason }, { place: startOf(context.path, line) }));
      continue;
    }
    const read = rowsFromTable(table, context);
    for (const code of read.excluded) excluded.add(code);
    skipped += read.skipped;
    tables.push({ ...table.understanding, rows: read.dataRows, skipped: read.skipped });
  }
  return { tables, skipped, excluded };
}

/** The language in which most error tables describe: descriptions first, then solutions, then the page. */
function languageOf(tables: readonly UnderstoodTable[], document: ReadDocument): string {
  const counts = new Map<string, number>();
  for (const { understanding, roles } of tables) {
    const language = (roles.descriptions[0] ?? roles.solutions[0])?.language;
    if (understanding.kind === "errors" && language !== undefined)
      counts.set(language, (counts.get(language) ?? 0) + understanding.rows);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const words = [document.title, ...document.prose.slice(0, 50).map(({ text }) => text)];
  return most ?? detectLanguage(words) ?? "en";
}

function startOf(file: string, line: number): Place {
  return { file, line, column: 1 };
}
