import { decodeSource, parseToPrint } from "@errcat/parser";
import { printCatalogBytes } from "@errcat/schema";
import type { Benchmark, BenchResult } from "../bench-result.ts";
import { compare } from "../compare.ts";
import { bareSplit } from "./bare-split.ts";
import { markdownPage } from "./pages.ts";

/** Bytes of a Markdown page to bytes of its catalog, beside splitting the page into cells: nobody else does the rest. */
export const canonicalJson: Benchmark = {
  title: "reading: Markdown bytes to canonical JSON bytes",
  async run() {
    return [...measureRows(10_000, "≤ 4"), ...measureRows(100_000, "≤ 2.5")];
  },
};

function measureRows(rows: number, wanted: string): readonly BenchResult[] {
  const bytes = new TextEncoder().encode(markdownPage(rows));
  const text = new TextDecoder().decode(bytes);
  return compare({
    limit: { name: `split, ${rows} rows`, work: () => bareSplit(text) },
    ours: { name: `errcat, ${rows} rows`, work: () => catalogBytes(bytes) },
    wanted,
  });
}

/** How many bytes the catalog has; each piece of them is gone when the next one comes, as in a stream to a file. */
function catalogBytes(bytes: Uint8Array): number {
  const report = ({ message }: { readonly message: string }): never => {
    throw new Error(message);
  };
  const path = "page.md";
  const decoded = decodeSource(bytes, { path }, report);
  const sources = decoded ? [{ ...decoded, path, sha256: "" }] : [];
  let printed = 0;
  for (const piece of printCatalogBytes(parseToPrint(sources, {}, report).catalog)) printed += piece.length;
  return printed;
}
