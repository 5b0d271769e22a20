import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Benchmark } from "./bench-result.ts";
import { enums } from "./enums.ts";
import { type BenchReport, printMarkdown, printResult } from "./print-report.ts";
import { canonicalJson } from "./reading/canonical-json.ts";
import { gridProcess } from "./reading/grid-process.ts";
import { gridTable } from "./reading/grid-table.ts";
import { htmlTable } from "./reading/html-table.ts";
import { markdownPages, markdownTables } from "./reading/markdown-tables.ts";
import { stream } from "./reading/stream.ts";
import { bundleSize } from "./runtime/bundle-size.ts";
import { findMessage } from "./runtime/find-message.ts";
import { hostileMessage } from "./runtime/hostile-message.ts";
import { importCatalog } from "./runtime/import-catalog.ts";
import { resolveCode } from "./runtime/resolve-code.ts";
import { typeCheck } from "./runtime/type-check.ts";

const benchmarks: readonly Benchmark[] = [
  markdownTables,
  markdownPages,
  gridTable,
  gridProcess,
  htmlTable,
  canonicalJson,
  stream,
  enums,
  resolveCode,
  findMessage,
  hostileMessage,
  bundleSize,
  importCatalog,
  typeCheck,
];

const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;

/**
 * Runs the benchmarks whose title contains the argument (all without one); `--record` puts all figures into the README.
 */
async function main(): Promise<void> {
  const [argument = ""] = process.argv.slice(2);
  const record = argument === "--record";
  const reports: BenchReport[] = [];
  process.stdout.write(`${machine}\n`);
  for (const { title, run } of benchmarks) {
    if (!record && !title.toLowerCase().includes(argument.toLowerCase())) continue;
    process.stdout.write(`\n${title}\n`);
    const results = await run();
    for (const result of results) process.stdout.write(`  ${printResult(result)}\n`);
    reports.push({ title, results });
  }
  if (record) recordFigures(reports);
}

/** Replaces the figures of the README, which end it. */
function recordFigures(reports: readonly BenchReport[]): void {
  const readme = new URL("../README.md", import.meta.url);
  const [text] = readFileSync(readme, "utf8").split("## Figures\n");
  writeFileSync(readme, `${text}## Figures\n\n${machine}.\n\n${printMarkdown(reports)}`);
}

await main();
