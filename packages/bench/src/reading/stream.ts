import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Benchmark, type BenchResult, withRatio } from "../bench-result.ts";
import { markdownPage } from "./pages.ts";
import { nodeUsage, type Usage } from "./process-usage.ts";

/**
 * The command line on a table of a million rows, beside a tenth of it, and whole pages beside the bare split: peak
 * memory and CPU time of whole processes.
 */
export const stream: Benchmark = {
  title: "reading: 1,000,000 rows as a stream, as a process",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "errcat-bench-"));
    try {
      return measureProcesses(writePage(folder, 100_000), writePage(folder, 1_000_000));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

// Relative to the bundle in `dist`.
const errcat = fileURLToPath(new URL("../../cli/scripts/errcat.mjs", import.meta.url));

/** The cells of every row, all of them held, and no more than that. */
const splitPage = `
  const lines = require("node:fs").readFileSync(process.argv[1], "utf8").split("\\n");
  const rows = lines.filter((line) => line.startsWith("|"))
    .map((line) => line.slice(1, -1).split("|").map((cell) => cell.trim()));
  process.stdout.write(String(rows.length));`;

function measureProcesses(short: string, long: string): readonly BenchResult[] {
  // The first run bundles the command where a source is newer.
  nodeUsage([errcat, "--version"]);
  const split = nodeUsage(["-e", splitPage, short]);
  const whole = nodeUsage([errcat, "parse", short]);
  const tenth = nodeUsage([errcat, "parse", short, "--lines"]);
  const all = nodeUsage([errcat, "parse", long, "--lines"]);
  const splitMemory = megabytes("split, 100,000 rows", split);
  const tenthTime = seconds("parse --lines, 100,000 rows", tenth);
  return [
    splitMemory,
    withRatio(megabytes("parse, 100,000 rows", whole), splitMemory, "≤ 1.3"),
    withRatio(megabytes("parse --lines, 100,000 rows", tenth), splitMemory, "≤ 1.3"),
    withRatio(megabytes("parse --lines, 1,000,000 rows", all), splitMemory, "≤ 130 MB"),
    tenthTime,
    withRatio(seconds("parse --lines, 1,000,000 rows", all), tenthTime, "≤ 8"),
  ];
}

function megabytes(name: string, { memory }: Usage): BenchResult {
  return { name, value: memory, unit: "MB" };
}

function seconds(name: string, { time }: Usage): BenchResult {
  return { name, value: time, unit: "s" };
}

/** A page of so many rows in a file of its own; the pages that it is made of have other codes each. */
function writePage(folder: string, rows: number): string {
  const path = join(folder, `${rows}.md`);
  const file = openSync(path, "w");
  const piece = 100_000;
  for (let from = 0; from < rows; from += piece) {
    const page = markdownPage(piece).replaceAll("Shop.", `Shop${from / piece}.`);
    writeSync(file, from === 0 ? page : page.slice(page.indexOf("\n|4") + 1));
  }
  closeSync(file);
  return path;
}
