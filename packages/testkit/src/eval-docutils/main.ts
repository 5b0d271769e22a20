import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { readDocument } from "@errcat/parser";
import { drawCsvTable, drawListTable } from "./draw-directive.ts";
import { drawGrid } from "./draw-grid.ts";
import { drawSimple } from "./draw-simple.ts";
import { type Random, randomFrom, randomTable } from "./random-table.ts";

const usage = "pnpm eval:docutils [TABLES] [--seed N] [--show N] [--write FILE]";

/** What a reader makes of a page with one table. */
interface ReadTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The kinds of tables, each with how one is drawn. */
const KINDS: Readonly<Record<string, (random: Random) => string>> = {
  grid: (random) => drawGrid(randomTable(random, { rowspan: 3, colspan: 3, columns: 1 })),
  simple: (random) => drawSimple(randomTable(random, { rowspan: 1, colspan: 3, columns: 2 })),
  "list-table": (random) => drawListTable(randomTable(random, { rowspan: 1, colspan: 1, columns: 1 })),
  "csv-table": (random) => drawCsvTable(randomTable(random, { rowspan: 1, colspan: 1, columns: 1 })),
};

/**
 * Draws tables at random, of each kind as many, has docutils and the parser read them, and prints how many they read
 * alike; with `--write`, what docutils read goes into a file. Tables that docutils refuses are counted apart.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      show: { type: "string", default: "3" },
      write: { type: "string" },
    },
  });
  const count = Number(positionals[0] ?? 1000);
  if (!Number.isInteger(count)) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const written: Record<string, unknown[]> = {};
  for (const [kind, draw] of Object.entries(KINDS)) {
    const random = randomFrom(Number(values.seed));
    const pages = Array.from({ length: count }, () => `${draw(random)}\n`);
    const read = docutilsTables(pages);
    if (!read) return;
    written[kind] = pages.flatMap((rst, i) => (read[i]!.length === 1 ? [{ rst, ...read[i]![0] }] : []));
    printKind(kind, { pages, read, show: Number(values.show) });
  }
  if (values.write !== undefined) writeFileSync(values.write, `${JSON.stringify(written)}\n`);
}

/** What docutils reads on each page; `undefined`, and said, where it is not installed. */
function docutilsTables(pages: readonly string[]): ReadTable[][] | undefined {
  const { status, stdout, stderr, error } = spawnSync(
    process.env["PYTHON"] ?? "python3",
    ["packages/testkit/src/eval-docutils/tables.py"],
    { input: JSON.stringify(pages), encoding: "utf8", maxBuffer: 1 << 29 },
  );
  if (status === 0) return JSON.parse(stdout) as ReadTable[][];
  process.stderr.write(
    `docutils was not found or failed (python3 -m pip install docutils; PYTHON names another python3): ${stderr || error}\n`,
  );
  process.exitCode = 3;
  return undefined;
}

function ourTables(text: string): ReadTable[] {
  return readDocument({ path: "a.rst", text, encoding: "utf-8", sha256: "" }, () => {}).tables.map(
    ({ header, rows }) => ({
      header: header.map((cell) => cell.text),
      rows: rows.map(({ cells }) => cells.map((cell) => cell.text)),
    }),
  );
}

function printKind(
  kind: string,
  { pages, read, show }: { pages: readonly string[]; read: readonly ReadTable[][]; show: number },
): void {
  const whole = pages
    .map((rst, i) => ({ rst, docutils: read[i]! }))
    .filter(({ docutils }) => docutils.length === 1);
  const other = whole.filter(({ rst, docutils }) => !isDeepStrictEqual(ourTables(rst), docutils));
  const alike = whole.length - other.length;
  process.stdout.write(
    `${kind.padEnd(12)} ${alike} of ${whole.length} tables read as docutils reads them; ${pages.length - whole.length} refused by docutils\n`,
  );
  if (other.length > 0) process.exitCode = 1;
  for (const { rst, docutils } of other.slice(0, show)) {
    process.stdout.write(
      `\n${rst}docutils  ${JSON.stringify(docutils)}\nerrcat    ${JSON.stringify(ourTables(rst))}\n\n`,
    );
  }
}

main();
