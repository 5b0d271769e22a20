// Runs a program of this package from its TypeScript sources, with nothing built before: `run.mjs eval-corpus DIR`.
import { mkdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [, , name, ...rest] = process.argv;
const folder = fileURLToPath(new URL("..", import.meta.url));
const outfile = `${folder}node_modules/.cache/errcat/${name}.mjs`;
mkdirSync(new URL("../node_modules/.cache/errcat/", import.meta.url), { recursive: true });
await build({
  entryPoints: [`${folder}src/${name}/main.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  conditions: ["@errcat/source"],
  // CommonJS dependencies ask for parts of Node by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  logLevel: "warning",
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
