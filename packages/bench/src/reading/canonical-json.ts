import { decodeSource, parseSources, parseToPrint, type SourceText } from "@errcat/parser";
import { printCatalogBytes } from "@errcat/schema";
import { type Benchmark, type BenchResult, withRatio } from "../bench-result.ts";
import { compare } from "../compare.ts";
import { measure } from "../measure.ts";
import { bareSplit } from "./bare-split.ts";
import { markdownPage } from "./pages.ts";

/**
 * Bytes of a Markdown page to bytes of its catalog, beside splitting the page into cells: nobody else does the rest.
 */
export const canonicalJson: Benchmark = {
  title: "reading: Markdown bytes to canonical JSON bytes",
  async run() {
    return [...measureRows(10_000, "≤ 4"), ...measureRows(100_000, "≤ 2.5")];
  },
};

function measureRows(rows: number, wanted: string): readonly BenchResult[] {
  const bytes = new TextEncoder().encode(markdownPage(rows));
  const text = new TextDecoder().decode(bytes);
  const compared = compare({
    limit: { name: `split, ${rows} rows`, work: () => bareSplit(text) },
    ours: { name: `errcat, ${rows} rows`, work: () => catalogBytes(bytes) },
    wanted,
  });
  // By itself: it holds a whole catalog, and whoever collects garbage beside that pays for looking through it.
  const [ends] = measure([
    { name: `decode, JSON.stringify, encode alone, ${rows} rows`, work: stringifyOf(bytes) },
  ]);
  return [...compared, withRatio(ends!, compared[1]!)];
}

/** What Node itself takes for the two ends, the catalog between them given: its text from bytes, its JSON to bytes. */
function stringifyOf(bytes: Uint8Array): () => number {
  const { catalog } = parseSources(sourcesOf(bytes), {}, refuse);
  return () => {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.length + new TextEncoder().encode(JSON.stringify(catalog, null, 2)).length;
  };
}

/** How many bytes the catalog has; each piece of them is gone when the next one comes, as in a stream to a file. */
function catalogBytes(bytes: Uint8Array): number {
  let printed = 0;
  const { catalog } = parseToPrint(sourcesOf(bytes), {}, refuse);
  for (const piece of printCatalogBytes(catalog)) printed += piece.length;
  return printed;
}

function sourcesOf(bytes: Uint8Array): readonly SourceText[] {
  const path = "page.md";
  const decoded = decodeSource(bytes, { path }, refuse);
  return decoded ? [{ ...decoded, path, sha256: "" }] : [];
}

/** A page of a benchmark that is not read without a word is a mistake here. */
function refuse({ message }: { readonly message: string }): never {
  throw new Error(message);
}
