import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Benchmark, BenchResult } from "../bench-result.ts";
import { writeGenerated } from "./generated-package.ts";

/** What a consumer that uses one code ships, at 200 and at 50,000 codes. */
export const bundleSize: Benchmark = {
  title: "runtime: bundle of a consumer that uses one code, gzipped",
  async run() {
    const results: BenchResult[] = [];
    for (const codes of [200, 50_000]) {
      const value = await bundledBytes(codes);
      results.push({ name: `./codes, ${codes}`, value, unit: "B", target: "≤ 150" });
    }
    return results;
  },
};

async function bundledBytes(codes: number): Promise<number> {
  const folder = await writeGenerated(codes, [["enums", { style: "members" }]]);
  try {
    const entry = join(folder, "consumer.ts");
    writeFileSync(entry, 'import { Invented42 } from "./codes.js";\nconsole.log(Invented42);\n');
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    return gzipSync(outputFiles[0]?.contents ?? "").length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
