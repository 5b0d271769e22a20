import type { Diagnostic, Report } from "@errcat/diagnostics";
import {
  decodeSource,
  type ParseResult,
  parseSources,
  readWorkbook,
  type SourceCorrections,
  type SourceText,
} from "@errcat/parser";

/** What a page is parsed with, and where its diagnostics go. */
export interface PageReading {
  readonly diagnostics: Diagnostic[];
  readonly corrections?: SourceCorrections;
}

/** Parses a page of a corpus; `undefined` where its bytes cannot be decoded. */
export async function parsePage(
  bytes: Uint8Array,
  path: string,
  { diagnostics, corrections = {} }: PageReading,
): Promise<ParseResult | undefined> {
  const report = (diagnostic: Diagnostic): unknown => diagnostics.push(diagnostic);
  const source = await sourceOf(bytes, path, report);
  return source && parseSources([source], { sources: { [path]: corrections } }, report);
}

async function sourceOf(bytes: Uint8Array, path: string, report: Report): Promise<SourceText | undefined> {
  const sha256 = "0".repeat(64);
  if (/\.xlsx$/i.test(path)) {
    const document = await readWorkbook(bytes, path, report);
    return { path, text: "", encoding: "utf-8", sha256, document };
  }
  const decoded = decodeSource(bytes, { path }, report);
  return decoded && { ...decoded, path, sha256 };
}
