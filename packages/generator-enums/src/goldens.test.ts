import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "@errcat/diagnostics";
import {
  type GeneratedFile,
  type GeneratorEntry,
  type GeneratorSettings,
  runGenerators,
} from "@errcat/generator";
import { checkCatalog } from "@errcat/schema";
import { describe, expect, test } from "vitest";
import { enumsGenerator } from "./enums-generator.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

async function generate(name: string): Promise<readonly GeneratedFile[]> {
  const folder = join(fixtures, name);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): number => diagnostics.push(diagnostic);
  const catalog = checkCatalog(readFileSync(join(folder, "catalog.json"), "utf8"), "catalog.json", report);
  const { entries, ...settings } = JSON.parse(readFileSync(join(folder, "run.json"), "utf8")) as {
    readonly entries: readonly GeneratorEntry[];
  } & Partial<GeneratorSettings>;
  if (!catalog) throw new Error(JSON.stringify(diagnostics));
  const files = await runGenerators(catalog, entries, { generators: [enumsGenerator], ...settings, report });
  expect(diagnostics).toEqual([]);
  return files;
}

function readExpected(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }),
  );
}

/** `ACCEPT=1` takes what comes out as what is expected; the difference is for a reader. */
function accept(folder: string, files: readonly GeneratedFile[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, contents } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

describe.each(readdirSync(fixtures))("%s", (name) => {
  test("gives exactly the expected files", async () => {
    const files = await generate(name);
    const expected = join(fixtures, name, "expected");
    if (process.env["ACCEPT"]) accept(expected, files);
    const actual = Object.fromEntries(files.map(({ path, contents }) => [path, contents]));
    expect(actual).toEqual(readExpected(expected));
  });

  test("gives the same bytes again", async () => {
    expect(await generate(name)).toEqual(await generate(name));
  });
});
