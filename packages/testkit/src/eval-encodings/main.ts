import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decodeSource, parseSources } from "@errcat/parser";
import { readCorpusIndex } from "../eval-corpus/corpus-index.ts";
import { type EncodingResult, evaluateEncodings, type KnownText } from "./evaluate-encodings.ts";

const usage = "pnpm eval:encodings DIR [--wrong]";

/** Encodes the pages of a corpus anew, in pieces of several lengths, and prints how many are read as what they are. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { wrong: { type: "boolean", default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const texts = readCorpusIndex(folder).flatMap(({ file }) => knownText(folder, file) ?? []);
  const results = evaluateEncodings(texts, [300, 1000, 3000, Number.POSITIVE_INFINITY]);
  process.stdout.write(printResults(results));
  if (values.wrong) process.stdout.write(results.map(printWrong).join(""));
}

/** A page whose encoding is beyond doubt: valid UTF-8 with characters beyond ASCII. */
function knownText(folder: string, file: string): KnownText | undefined {
  const decoded = decodeSource(readFileSync(join(folder, file)), { path: file }, () => {});
  if (decoded?.encoding !== "utf-8" || !/[^\0-\x7f]/.test(decoded.text)) return undefined;
  const source = { ...decoded, path: file, sha256: "0".repeat(64) };
  const { documents } = parseSources([source], {}, () => {});
  return { name: file, language: documents[0]?.language ?? "en", text: decoded.text };
}

/** A line an encoding and length: how many were right, refused and wrong. */
export function printResults(results: readonly EncodingResult[]): string {
  const head = `${"encoding".padEnd(14)}${"bytes".padStart(7)}${"right".padStart(8)}${"refused".padStart(9)}${"wrong".padStart(7)}\n`;
  const lines = results.map(({ encoding, length, right, refused, wrong }) => {
    const bytes = Number.isFinite(length) ? String(length) : "all";
    const share =
      right + refused + wrong.length === 0
        ? ""
        : `${((100 * right) / (right + refused + wrong.length)).toFixed(1)} %`;
    return `${encoding.padEnd(14)}${bytes.padStart(7)}${String(right).padStart(8)}${String(refused).padStart(9)}${String(wrong.length).padStart(7)}${share.padStart(9)}\n`;
  });
  return head + lines.join("");
}

function printWrong({ encoding, length, wrong }: EncodingResult): string {
  return wrong
    .map(
      ({ name, as, expected, found }) =>
        `\n${encoding} ${length} as ${as}: ${name}\n  ${beyondAscii(expected)}\n  ${beyondAscii(found)}\n`,
    )
    .join("");
}

/** The characters beyond ASCII, as far as a line shows them. */
function beyondAscii(text: string): string {
  return [...text.replace(/[\0-\x7f]+/g, " ")].slice(0, 100).join("");
}

main();
