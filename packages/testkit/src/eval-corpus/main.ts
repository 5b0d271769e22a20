import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readCorpusIndex, readOracle } from "./corpus-index.ts";
import { evaluatePage } from "./evaluate-page.ts";
import { printReport } from "./print-report.ts";
import { summarize } from "./summarize.ts";
import { corpusPage } from "./write-corpus-page.ts";

const usage = "pnpm eval:corpus DIR [--json] [--worst N] [--write FILE]";

/** Reads every page of a corpus with no configuration and prints how it compares with what is expected. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      worst: { type: "string" },
      write: { type: "string" },
    },
  });
  const folder = positionals[0];
  if (folder === undefined) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const oracle = readOracle(folder);
  const results = readCorpusIndex(folder).map((page) => evaluatePage(folder, page, oracle[page.file] ?? []));
  if (values.write !== undefined) writeFileSync(values.write, corpusPage(results));
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ summary: summarize(results), pages: results.map(asJson) }, undefined, 2)}\n`
      : printReport(results, values.worst === undefined ? undefined : Number(values.worst)),
  );
}

function asJson(result: ReturnType<typeof evaluatePage>): unknown {
  return { ...result, agreement: Object.fromEntries(result.agreement) };
}

main();
