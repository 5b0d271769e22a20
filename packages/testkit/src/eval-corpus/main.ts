import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { comparedRoles } from "./compare-cells.ts";
import { readCorpusIndex, readOracle } from "./corpus-index.ts";
import { evaluatePage, type PageResult } from "./evaluate-page.ts";
import { measurePages } from "./measure-pages.ts";
import { printDisagreements } from "./print-disagreements.ts";
import { printReport } from "./print-report.ts";
import { summarize } from "./summarize.ts";
import { corpusPage } from "./write-corpus-page.ts";

const usage = `pnpm eval:corpus DIR [--json | --worst N | --cells ROLE] [--write FILE]
  --worst N     the N pages whose rows are furthest off, with what was made of each table
  --cells ROLE  every cell that is not as in the oracle: ${comparedRoles.join(", ")}, or all
  --write FILE  the page about the corpus, as Markdown`;

interface Options {
  readonly json?: boolean;
  readonly worst?: string;
  readonly cells?: string;
  readonly write?: string;
}

/** Reads every page of a corpus with no configuration and prints how it compares with what is expected. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      worst: { type: "string" },
      cells: { type: "string" },
      write: { type: "string" },
    },
  });
  const folder = positionals[0];
  if (folder === undefined || !["all", ...comparedRoles].includes(values.cells ?? "all")) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const oracle = readOracle(folder);
  const pages = readCorpusIndex(folder);
  const times = await measurePages(folder, pages);
  const results: PageResult[] = [];
  for (const page of pages) {
    const known = {
      oracle: oracle[page.file] ?? [],
      millisecondsPerMegabyte: times.get(page.file) ?? 0,
    };
    results.push(await evaluatePage(folder, page, known));
  }
  if (values.write !== undefined) writeFileSync(values.write, corpusPage(results));
  process.stdout.write(printed(results, values));
}

function printed(results: readonly PageResult[], { json, worst, cells }: Options): string {
  if (json)
    return `${JSON.stringify({ summary: summarize(results), pages: results.map(asJson) }, undefined, 2)}\n`;
  if (cells !== undefined)
    return printDisagreements(
      results,
      cells === "all" ? comparedRoles : comparedRoles.filter((role) => role === cells),
    );
  return printReport(results, worst === undefined ? undefined : Number(worst));
}

function asJson(result: PageResult): unknown {
  return { ...result, agreement: Object.fromEntries(result.agreement) };
}

await main();
