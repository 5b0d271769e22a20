// Bundles the benchmarks from the sources of the workspace and runs them: `pnpm bench [part of a title]`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const room = fileURLToPath(new URL("..", import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(`${room}package.json`, "utf8"));
const outfile = `${room}dist/main.js`;
await build({
  entryPoints: [`${room}src/main.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  conditions: ["@errcat/source"],
  // Peers stay outside, as their users have them; our own packages come from their sources.
  external: Object.keys(devDependencies).filter((name) => !name.startsWith("@errcat/")),
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
const run = spawnSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = run.status ?? 70;
