import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@errcat/diagnostics";
import {
  correctionsFromTables,
  decodeSource,
  type ParseResult,
  parseSources,
  type SourceCorrections,
} from "@errcat/parser";
import { printCatalog } from "@errcat/schema";
import { type Agreement, type ComparedRole, compareCells, type Disagreement } from "./compare-cells.ts";
import type { CorpusPage, OracleTable } from "./corpus-index.ts";

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
  /** CPU time, once the engine knows the program; a page of less than {@link leastBytes} counts as that. */
  readonly millisecondsPerMegabyte: number;
}

/** What a page costs however short it is would be all that is measured of a shorter one. */
export const leastBytes = 1000;

/** So many parses of a page are measured, and the one in the middle counts. */
export const measuredParses = 5;

/** Parses a page and forgets it, so that the engine knows the program before anything is measured. */
export function warmUp(folder: string, { file }: CorpusPage): void {
  parsePage(readFileSync(join(folder, file)), file, { diagnostics: [] });
}

/** Reads a page of a corpus with no configuration. */
export function evaluatePage(folder: string, page: CorpusPage, oracle: readonly OracleTable[]): PageResult {
  const bytes = readFileSync(join(folder, page.file));
  const diagnostics: Diagnostic[] = [];
  const result = parsePage(bytes, page.file, { diagnostics });
  const milliseconds = middleTime(() => parsePage(bytes, page.file, { diagnostics: [] }));
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
    isRestated: result === undefined || isSameWhenToldTo(bytes, page.file, result),
    tables: result === undefined ? diagnostics.map(({ message }) => message) : tablesOf(result),
    millisecondsPerMegabyte: milliseconds / (Math.max(leastBytes, bytes.length) / 1e6),
  };
}

/** Milliseconds of CPU of a run, the one in the middle of some. */
function middleTime(run: () => unknown): number {
  const times = Array.from({ length: measuredParses }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[measuredParses >> 1]!;
}

function isSameWhenToldTo(bytes: Uint8Array, path: string, { catalog, documents }: ParseResult): boolean {
  const diagnostics: Diagnostic[] = [];
  const corrections = correctionsFromTables(documents[0]?.tables ?? []);
  const again = parsePage(bytes, path, { diagnostics, corrections });
  return (
    again !== undefined &&
    printCatalog(again.catalog) === printCatalog(catalog) &&
    !diagnostics.some(({ code }) => /^rows\/(?:unknown-|table-without-)/.test(code))
  );
}

interface PageReading {
  readonly diagnostics: Diagnostic[];
  readonly corrections?: SourceCorrections;
}

function parsePage(
  bytes: Uint8Array,
  path: string,
  { diagnostics, corrections = {} }: PageReading,
): ParseResult | undefined {
  const report = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
  const decoded = decodeSource(bytes, { path }, report);
  if (decoded === undefined) return undefined;
  return parseSources(
    [{ ...decoded, path, sha256: "0".repeat(64) }],
    { sources: { [path]: corrections } },
    report,
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
