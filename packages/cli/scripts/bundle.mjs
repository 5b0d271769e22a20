import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "./third-party-notices.mjs";

const cli = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(cli, "package.json"), "utf8"));

/** Loaded from where they are installed: jiti finds its compiler beside itself, the others are optional. */
const external = ["jiti", "ts-morph", "read-excel-file", "prettier"];

/** Settings that both bundles share. */
const shared = {
  absWorkingDir: cli,
  bundle: true,
  platform: "node",
  target: "node20.19",
  conditions: ["@errcat/source"],
  external,
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  define: { ERRCAT_VERSION: JSON.stringify(version) },
};

/**
 * Bundles the command line and every package of the workspace that it uses into `outdir`: entry points, a chunk for
 * whatever is loaded lazily, the notices of the packages that are bundled in, and last the prerendered help.
 */
export async function bundle(outdir) {
  const modules = build({
    ...shared,
    entryPoints: ["src/index.ts", "src/run.ts", "src/command-line/help-texts.ts"],
    outdir,
    entryNames: "[name]",
    chunkNames: "chunks/[name]-[hash]",
    format: "esm",
    splitting: true,
    minifySyntax: true,
    // CommonJS packages in an ES module ask for `require`.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  const unchanged = build({
    ...shared,
    entryPoints: ["src/disk/unchanged.ts"],
    outfile: join(outdir, "unchanged.cjs"),
    format: "cjs",
    minifySyntax: true,
  });
  const metafiles = await Promise.all([modules, unchanged]);
  mkdirSync(outdir, { recursive: true });
  const { helpTexts } = await import(`${pathToFileURL(join(outdir, "help-texts.js")).href}?${Date.now()}`);
  writeFileSync(join(outdir, "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices(metafiles, cli));
  writeFileSync(
    join(outdir, "help.json"),
    JSON.stringify({ version: `${version}\n`, help: helpTexts(version) }),
  );
}
