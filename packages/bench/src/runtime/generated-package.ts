import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire as requireFrom } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GeneratorEntry, runGenerators } from "@errcat/generator";
import { enumsGenerator } from "@errcat/generator-enums";
import { errorsGenerator } from "@errcat/generator-errors";
import type { Catalog } from "@errcat/schema";
import { inventedCatalog } from "./invented-catalog.ts";

/** Writes what the generators make of an invented catalog into a temporary folder, and gives its path. */
export async function writeGenerated(codes: number, entries: readonly GeneratorEntry[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "errcat-bench-"));
  const settings = { generators: [enumsGenerator, errorsGenerator], prefix: "Inv", report: refuse };
  for (const { path, contents } of await runGenerators(completeCatalog(codes), entries, settings)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "sideEffects": false }\n');
  return folder;
}

function refuse({ code, message }: { code: string; message: string }): never {
  throw new Error(`${code}: ${message}`);
}

/** An invented catalog with the parts that only generators look at. */
function completeCatalog(codes: number): Catalog {
  const catalog = inventedCatalog(codes) as unknown as Catalog;
  const texts = {
    description: { en: "What happened, in a sentence." },
    solution: { en: "What to do about it." },
  };
  const entries = catalog.entries.map((entry) => ({
    ...entry,
    evidence: [],
    variants: entry.variants.map((variant) => ({ ...variant, ...texts, origins: [] })),
  }));
  return {
    ...catalog,
    schemaVersion: 1,
    title: { en: "Invented Cloud" },
    sources: [],
    modules: [],
    retired: [],
    entries,
  };
}

/** The workspace's packages, seen from the bundle that benchmarks run as. */
const packages = fileURLToPath(new URL("../..", import.meta.url));

/** Compiles the runtime into the `node_modules` of the folder, as its published package is. */
export function installRuntime(folder: string): void {
  const target = join(folder, "node_modules/@errcat/runtime");
  mkdirSync(target, { recursive: true });
  runTsc("typescript", ["-p", join(packages, "runtime"), "--outDir", join(target, "dist")]);
  const manifest = {
    name: "@errcat/runtime",
    type: "module",
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
  };
  writeFileSync(join(target, "package.json"), JSON.stringify(manifest));
}

/** Runs a compiler and gives the seconds of processor time that it took, all threads together. */
export function runTsc(compiler: string, parameters: readonly string[]): number {
  const tsc = join(folderOf(compiler), "bin/tsc");
  const run = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="%U %S"; time "$@"', "bash", process.execPath, tsc, ...parameters],
    {
      encoding: "utf8",
    },
  );
  if (run.status !== 0) throw new Error(`${compiler}: ${run.stdout}${run.stderr}`);
  const [user = Number.NaN, system = Number.NaN] =
    run.stderr.trim().split("\n").at(-1)?.split(" ").map(Number) ?? [];
  return user + system;
}

/** Compilers of older versions belong to the room that tests generated code. */
function folderOf(compiler: string): string {
  const from = compiler === "typescript" ? "bench" : "testkit";
  return dirname(requireFrom(join(packages, from, "package.json")).resolve(`${compiler}/package.json`));
}
