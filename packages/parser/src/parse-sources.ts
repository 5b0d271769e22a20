import type { Report } from "@errcat/diagnostics";
import type { Catalog, LocalizedText, PrintableCatalog } from "@errcat/schema";
import type { SourceCorrections } from "./2-rows/corrections/source-corrections.ts";
import type { PlainRow } from "./2-rows/plain-row.ts";
import type { Row } from "./2-rows/row.ts";
import type { TableUnderstanding } from "./2-rows/table-understanding.ts";
import { catalogFromEntries } from "./3-catalog/catalog-from-entries.ts";
import { countOrigins } from "./3-catalog/count-origins.ts";
import { EntryCollector } from "./3-catalog/entry-collector.ts";
import { findEnvelopes } from "./3-catalog/find-envelopes.ts";
import { joinSources } from "./3-catalog/join-sources.ts";
import { ModuleList } from "./3-catalog/module-list.ts";
import { type ParsedSource, parseSource } from "./parse-source.ts";
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
  /** As it was found or told, a WHATWG name in lower case. */
  readonly encoding: string;
  readonly title: string;
  readonly language: string;
  readonly tables: readonly TableUnderstanding[];
  /**
   * Where no table lists errors: a pattern of the lines that look like rows, as a `rowPattern` with the flags `m` and
   * `u`, for a person to correct.
   */
  readonly rowPattern?: string;
}

/** What the sources give. */
export interface ParseResult<AnyCatalog extends PrintableCatalog = Catalog> {
  readonly catalog: AnyCatalog;
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
  const { catalog, ...more } = parseToPrint(sources, options, report);
  return { catalog: { ...catalog, entries: [...catalog.entries] }, ...more };
}

/**
 * What {@link parseSources} gives, its entries made one by one when they are asked for, and each time that they are:
 * for printing a catalog of which all entries together would be too much.
 */
export function parseToPrint(
  sources: readonly SourceText[],
  options: ParseOptions,
  report: Report,
): ParseResult<PrintableCatalog> {
  const modules = new ModuleList();
  const parsed = sources.map((source, index) => {
    const collector = new EntryCollector(String(index + 1), modules);
    const corrections = options.sources?.[source.path] ?? {};
    const onRow = (row: Row): void => collector.add(row);
    const onPlainRow = (row: PlainRow): boolean => collector.addPlain(row);
    const context = { number: index + 1, corrections, onRow, onPlainRow };
    const read = parseSource(source, context, report);
    return { ...read, entries: collector.finish(read.source.language) };
  });
  const entries = joinSources(parsed, modules, report);
  const accounting = accountFor(parsed, countOrigins(entries));
  const documents = parsed.map(({ document }) => document);
  const id = options.id ?? idFromPath(sources[0]?.path ?? "");
  const catalog = catalogFromEntries(
    entries,
    {
      id,
      domain: options.domain ?? id,
      title: options.title ?? titlesOf(parsed),
      sources: parsed.map(({ source }) => source),
      modules,
      envelopes: findEnvelopes(documents, (text) => entries.has(text)),
    },
    report,
  );
  return { catalog, accounting, documents: parsed.map(understandingOf) };
}

function understandingOf({ source, document, tables, rowPattern }: ParsedSource): DocumentUnderstanding {
  const { path, format, encoding, language } = source;
  const guess = rowPattern !== undefined && { rowPattern };
  return { path, format, encoding, title: document.title, language, tables, ...guess };
}

/** The title of the first document in each language. */
function titlesOf(parsed: readonly ParsedSource[]): LocalizedText {
  const titles: Record<string, string> = {};
  for (const { source, document } of parsed)
    if (/\p{L}/u.test(document.title)) titles[source.language] ??= document.title;
  return titles;
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
function accountFor(parsed: readonly ParsedSource[], inOrigins: number): Accounting {
  const sum = (count: (each: ParsedSource) => number): number =>
    parsed.reduce((total, each) => total + count(each), 0);
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
