import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Benchmark, type BenchResult, withRatio } from "../bench-result.ts";
import { markdownPage } from "./pages.ts";

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
  usageOf([errcat, "--version"]);
  const split = usageOf(["-e", splitPage, short]);
  const whole = usageOf([errcat, "parse", short]);
  const tenth = usageOf([errcat, "parse", short, "--lines"]);
  const all = usageOf([errcat, "parse", long, "--lines"]);
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

interface Usage {
  /** Largest resident set in MB. */
  readonly memory: number;
  /** CPU seconds, user and system. */
  readonly time: number;
}

/** What a process of Node says that it has used when it ends. */
function usageOf(argv: readonly string[]): Usage {
  // Of a child, `maxRSS` is at least what its parent had when it forked; the peak in /proc begins with the program.
  const atExit = `import { readFileSync } from "node:fs";
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const kilobytes = /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
    process.stderr.write("\\n" + JSON.stringify([kilobytes / 1024, (userCPUTime + systemCPUTime) / 1e6]));
  });`;
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(atExit)}`, ...argv],
    { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const [memory, time] = JSON.parse(stderr.slice(stderr.lastIndexOf("\n") + 1)) as [number, number];
  return { memory, time };
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
