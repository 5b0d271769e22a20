import type { Benchmark, BenchResult } from "./bench-result.ts";
import { enums } from "./enums.ts";
import { canonicalJson } from "./reading/canonical-json.ts";
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

/** Runs the benchmarks whose title contains the first argument (all without one) and prints them as tables. */
async function main(): Promise<void> {
  const wanted = (process.argv[2] ?? "").toLowerCase();
  process.stdout.write(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
  for (const { title, run } of benchmarks) {
    if (!title.toLowerCase().includes(wanted)) continue;
    process.stdout.write(`\n${title}\n`);
    for (const result of await run()) process.stdout.write(`  ${printResult(result)}\n`);
  }
}

function printResult({ name, value, unit, ratioTo, ratio, target }: BenchResult): string {
  const figure = `${name.padEnd(28)} ${value.toPrecision(4).padStart(10)} ${unit}`;
  if (ratio === undefined) return figure;
  return `${figure.padEnd(46)} ${ratio.toPrecision(3)} × ${ratioTo}${target ? `   (wanted: ${target})` : ""}`;
}

await main();
