import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@errcat/diagnostics";
import { correctionsFromTables, type ParseResult } from "@errcat/parser";
import { printCatalog } from "@errcat/schema";
import { type Agreement, type ComparedRole, compareCells, type Disagreement } from "./compare-cells.ts";
import type { CorpusPage, OracleTable } from "./corpus-index.ts";
import { parsePage } from "./parse-page.ts";

/** What came out of a page, beside what was expected. */
export interface PageResult {
  readonly file: string;
  readonly expected: number;
  readonly found: number;
  readonly lost: number;
  readonly invented: number;
  /** Data rows in error tables that a diagnostic names instead of an entry. */
  readonly skipped: number;
  readonly entries: number;
  readonly agreement: ReadonlyMap<ComparedRole, Agreement>;
  /** Cells that are not as in the oracle. */
  readonly disagreements: readonly Disagreement[];
  /** Whether the page read with what `inspect` says about it gives the same catalog, byte for byte. */
  readonly isRestated: boolean;
  /** What was made of each table, in words. */
  readonly tables: readonly string[];
  /** As `measurePages` gives it. */
  readonly millisecondsPerMegabyte: number;
}

/** What is known of a page beside its text. */
export interface KnownOfPage {
  readonly oracle: readonly OracleTable[];
  readonly millisecondsPerMegabyte: number;
}

/** Reads a page of a corpus with no configuration. */
export async function evaluatePage(
  folder: string,
  page: CorpusPage,
  { oracle, millisecondsPerMegabyte }: KnownOfPage,
): Promise<PageResult> {
  const bytes = readFileSync(join(folder, page.file));
  const diagnostics: Diagnostic[] = [];
  const result = await parsePage(bytes, page.file, { diagnostics });
  const found = result?.accounting.rows ?? 0;
  const cells = result === undefined ? undefined : compareCells(result.catalog, oracle);
  return {
    file: page.file,
    expected: page.expected,
    found,
    lost: Math.max(0, page.expected - found),
    invented: Math.max(0, found - page.expected),
    skipped: result?.accounting.skipped ?? 0,
    entries: result?.catalog.entries.length ?? 0,
    agreement: cells?.agreement ?? new Map(),
    disagreements: cells?.disagreements ?? [],
    isRestated: result === undefined || (await isSameWhenToldTo(bytes, page.file, result)),
    tables: result === undefined ? diagnostics.map(({ message }) => message) : tablesOf(result),
    millisecondsPerMegabyte,
  };
}

async function isSameWhenToldTo(
  bytes: Uint8Array,
  path: string,
  { catalog, documents }: ParseResult,
): Promise<boolean> {
  const diagnostics: Diagnostic[] = [];
  const corrections = correctionsFromTables(documents[0]?.tables ?? []);
  const again = await parsePage(bytes, path, { diagnostics, corrections });
  return (
    again !== undefined &&
    printCatalog(again.catalog) === printCatalog(catalog) &&
    !diagnostics.some(({ code }) => /^rows\/(?:unknown-|table-without-)/.test(code))
  );
}

function tablesOf({ documents }: ParseResult): string[] {
  return documents.flatMap(({ tables }) =>
    tables.map(
      ({ number, line, kind, rows, reason, columns }) =>
        `table ${number} (line ${line}, ${rows} rows) ${kind === "errors" ? "read" : "left alone"}: ${reason}; ` +
        columns.map(({ header, role }) => `${header.slice(0, 24) || "–"} → ${role}`).join(", "),
    ),
  );
}
