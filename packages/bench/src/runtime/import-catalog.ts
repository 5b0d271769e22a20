import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { type Benchmark, withRatio } from "../bench-result.ts";
import { writeGenerated } from "./generated-package.ts";

const rounds = 15;

/** Importing the packed catalog of 10,000 entries in Node, beside importing nothing. */
export const importCatalog: Benchmark = {
  title: "runtime: importing the packed catalog of 10,000 entries",
  async run() {
    const folder = await writeGenerated(10_000, ["errors"]);
    try {
      await build({ entryPoints: [join(folder, "catalog.ts")], outdir: folder, format: "esm" });
      const report =
        'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.log(user + system); });';
      writeFileSync(join(folder, "bare.mjs"), report);
      writeFileSync(
        join(folder, "import.mjs"),
        `import { packedCatalog } from "./catalog.js";\n${report}\nglobalThis.kept = packedCatalog;`,
      );
      const [bare, own] = measureScripts(["bare.mjs", "import.mjs"].map((script) => join(folder, script)));
      if (bare === undefined || own === undefined) throw new Error("a side was not measured");
      const base = { name: "bare node", value: bare, unit: "ms" };
      return [base, withRatio({ name: "errcat", value: own, unit: "ms" }, base, "≤ 1.4")];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Least milliseconds of processor time of each script, a process per round, taking turns. */
function measureScripts(scripts: readonly string[]): readonly number[] {
  const least = scripts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    scripts.forEach((script, index) => {
      const { stdout } = spawnSync(process.execPath, [script], { encoding: "utf8" });
      least[index] = Math.min(least[index] ?? 0, Number(stdout) / 1000);
    });
  }
  return least;
}
