import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Benchmark, type BenchResult, missing, withRatio } from "../bench-result.ts";
import { median } from "../measure.ts";
import { gridPage } from "./pages.ts";
import { nodeUsage, pythonUsage } from "./process-usage.ts";

/** A grid of 10,000 rows read by whole processes: the parser alone in Node, docutils in Python. */
export const gridProcess: Benchmark = {
  title: "reading: reStructuredText grid table of 10,000 rows, as a process",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "errcat-bench-"));
    try {
      const page = join(folder, "page.rst");
      writeFileSync(page, gridPage(10_000, "latin"));
      const reader = join(folder, "reader.mjs");
      await bundleReader(reader);
      return measureProcesses(reader, page);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Reads a page to the tree that all of docutils' writers start from. */
const docutils = `
from docutils.core import publish_doctree
from docutils.nodes import entry
with open(sys.argv[1], encoding="utf-8") as page:
    tree = publish_doctree(page.read())
assert len(list(tree.findall(entry))) == 50005
`;

function measureProcesses(reader: string, page: string): readonly BenchResult[] {
  const times = Array.from({ length: 5 }, () => nodeUsage([reader, page]).time);
  const ours: BenchResult = { name: "errcat", value: median(times), unit: "s" };
  const theirs = pythonUsage(docutils, [page]);
  if (typeof theirs === "string") return [ours, missing("docutils", lastLine(theirs))];
  return [ours, withRatio({ name: "docutils", value: theirs.time, unit: "s" }, ours, "≥ 30")];
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

/** A program that reads the page of its argument and asks every cell for its text and place. */
async function bundleReader(outfile: string): Promise<void> {
  await build({
    stdin: {
      contents: `import { readFileSync } from "node:fs";
        import { readPage } from "./read-page.ts";
        if (readPage("page.rst", readFileSync(process.argv[2], "utf8")) === 0) throw new Error("nothing was read");`,
      // Relative to the bundle in `dist`.
      resolveDir: fileURLToPath(new URL("../src/reading", import.meta.url)),
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@errcat/source"],
    logLevel: "warning",
  });
}
