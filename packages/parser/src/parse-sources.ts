import { diagnose, type Report } from "@errcat/diagnostics";
import type { Catalog, LocalizedText, Source } from "@errcat/schema";
import { readDocument } from "./1-read/read-document.ts";
import type { ReadDocument } from "./1-read/table.ts";
import { detectLanguage } from "./2-rows/detect-language.ts";
import { reportUnusedCorrections } from "./2-rows/report-unused-corrections.ts";
import type { Row } from "./2-rows/row.ts";
import { rowsFromTable } from "./2-rows/rows-from-table.ts";
import type { SourceCorrections } from "./2-rows/source-corrections.ts";
import type { TableUnderstanding, UnderstoodTable } from "./2-rows/table-understanding.ts";
import { understandTables } from "./2-rows/understand-tables.ts";
import { catalogFromRows } from "./3-catalog/catalog-from-rows.ts";
import { findEnvelopes } from "./3-catalog/find-envelopes.ts";
import type { SourceText } from "./source-text.ts";

/** What the user says about the documents; everything is optional. */
export interface ParseOptions {
  /** kebab-case; by default made from the name of the first source. */
  readonly id?: string;
  /** Owner of the codes; by default the id. */
  readonly domain?: string;
  /** By default the title of the first source. */
  readonly title?: LocalizedText;
  /** Corrections by path of the source. */
  readonly sources?: Readonly<Record<string, SourceCorrections>>;
}

/** Where every data row went: `rows = inOrigins + skipped`. */
export interface Accounting {
  /** Tables in the documents. */
  readonly tables: number;
  /** Tables read as error codes. */
  readonly errorTables: number;
  /** Data rows in them. */
  readonly rows: number;
  /** Data rows that are an origin of at least one variant. */
  readonly inOrigins: number;
  /** Data rows that are named in a diagnostic instead. */
  readonly skipped: number;
}

/** How a document was understood: what `inspect` shows. */
export interface DocumentUnderstanding {
  readonly path: string;
  readonly format: string;
  readonly title: string;
  readonly language: string;
  readonly tables: readonly TableUnderstanding[];
}

/** What the sources give. */
export interface ParseResult {
  readonly catalog: Catalog;
  readonly accounting: Accounting;
  readonly documents: readonly DocumentUnderstanding[];
}

/**
 * Reads sources into one catalog: the tables of each, the rows of those that are error tables, the entries they make.
 * Sources are joined by code and status. Never throws for its input; what is wrong with it is reported, and
 * `result.accounting` says where every data row went.
 */
export function parseSources(
  sources: readonly SourceText[],
  options: ParseOptions,
  report: Report,
): ParseResult {
  const parsed = sources.map((source, index) =>
    parseSource(source, { number: index + 1, corrections: options.sources?.[source.path] ?? {} }, report),
  );
  const id = options.id ?? idFromPath(sources[0]?.path ?? "");
  const title = options.title ?? titlesOf(parsed);
  const documents = parsed.map(({ document }) => document);
  const envelopes = (codes: ReadonlyMap<string, unknown>) =>
    findEnvelopes(documents, (text) => codes.has(text));
  const catalog = catalogFromRows(parsed, { id, domain: options.domain ?? id, title, envelopes }, report);
  return {
    catalog,
    accounting: accountFor(parsed, catalog),
    documents: parsed.map(({ source, document, tables }) => ({
      path: source.path,
      format: source.format,
      title: document.title,
      language: source.language,
      tables,
    })),
  };
}

/** The title of the first document in each language. */
function titlesOf(parsed: readonly ParsedSource[]): LocalizedText {
  const titles: Record<string, string> = {};
  for (const { source, document } of parsed)
    if (/\p{L}/u.test(document.title)) titles[source.language] ??= document.title;
  return titles;
}

interface ParsedSource {
  readonly source: Source;
  readonly document: ReadDocument;
  readonly tables: readonly TableUnderstanding[];
  readonly rows: readonly Row[];
  readonly skipped: number;
}

interface SourceContext {
  readonly number: number;
  readonly corrections: SourceCorrections;
}

function parseSource(text: SourceText, { number, corrections }: SourceContext, report: Report): ParsedSource {
  const document = text.document ?? readDocument(text, report);
  const given = { ...(text.language !== undefined && { language: text.language }), ...corrections };
  const understood = understandTables(document, { path: text.path, corrections: given });
  reportUnusedCorrections(document, given, { file: text.path, report });
  const rows: Row[] = [];
  const tables: TableUnderstanding[] = [];
  let skipped = 0;
  for (const table of understood) {
    if (table.understanding.kind === "left-alone") {
      tables.push(table.understanding);
      const { line, reason } = table.understanding;
      report(diagnose("rows/table-left-alone", { reason }, { place: { file: text.path, line, column: 1 } }));
      continue;
    }
    const read = rowsFromTable(table, { path: text.path, corrections: given, report });
    for (const row of read.rows) rows.push(row);
    skipped += read.skipped;
    tables.push({ ...table.understanding, rows: read.dataRows });
  }
  const errorTables = tables.filter(({ kind }) => kind === "errors");
  if (errorTables.length === 0 && tables.length > 0)
    report(
      diagnose(
        "rows/no-error-table",
        { tables: tables.length },
        { place: { file: text.path, line: 1, column: 1 } },
      ),
    );
  const source: Source = {
    id: String(number),
    path: text.path,
    format: document.format,
    encoding: text.encoding,
    language: given.language ?? languageOf(understood, document),
    sha256: text.sha256,
    tables: errorTables.length,
    rows: errorTables.reduce((sum, table) => sum + table.rows, 0),
  };
  return { source, document, tables, rows, skipped };
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

function idFromPath(path: string): string {
  const name = path
    .split("/")
    .at(-1)!
    .replace(/\.[a-z0-9]+$/i, "");
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "catalog"
  );
}

/** Counts where the rows went; that they all went somewhere is our own arithmetic, so a difference is a bug. */
function accountFor(parsed: readonly ParsedSource[], catalog: Catalog): Accounting {
  const sum = (count: (each: ParsedSource) => number): number =>
    parsed.reduce((total, each) => total + count(each), 0);
  const inOrigins = countOrigins(catalog);
  const rows = sum(({ source }) => source.rows);
  const skipped = sum((each) => each.skipped);
  if (rows !== inOrigins + skipped)
    throw new Error(`Row accounting is wrong: ${rows} rows, ${inOrigins} in origins, ${skipped} skipped.`);
  return {
    tables: sum(({ tables }) => tables.length),
    errorTables: sum(({ source }) => source.tables),
    rows,
    inOrigins,
    skipped,
  };
}

/** Number of different rows that variants have as their origins. */
function countOrigins(catalog: Catalog): number {
  const rowsByTable = new Map<string, Set<number>[]>();
  for (const { variants } of catalog.entries)
    for (const { origins } of variants)
      for (const { source, table, row } of origins) {
        const tables = rowsByTable.get(source) ?? [];
        if (tables.length === 0) rowsByTable.set(source, tables);
        tables[table] ??= new Set();
        tables[table].add(row);
      }
  let count = 0;
  for (const tables of rowsByTable.values()) for (const rows of tables) count += rows?.size ?? 0;
  return count;
}
