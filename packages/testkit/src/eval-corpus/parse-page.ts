import type { Diagnostic } from "@errcat/diagnostics";
import { decodeSource, type ParseResult, parseSources, type SourceCorrections } from "@errcat/parser";

/** What a page is parsed with, and where its diagnostics go. */
export interface PageReading {
  readonly diagnostics: Diagnostic[];
  readonly corrections?: SourceCorrections;
}

/** Parses a page of a corpus; `undefined` where its bytes cannot be decoded. */
export function parsePage(
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
