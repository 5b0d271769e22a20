import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratorEntry, GeneratorSettings } from "@errcat/generator";
import { describe, expect, test } from "vitest";
import { expectGoldenFiles } from "../../testkit/src/golden-files.ts";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { runEntries } from "../../testkit/src/run-entries.ts";
import { enumsGenerator } from "./enums-generator.ts";

interface Run extends Partial<GeneratorSettings> {
  readonly entries: readonly GeneratorEntry[];
}

const fixtures = join(import.meta.dirname, "../fixtures");

describe.each(readdirSync(fixtures))("%s", (name) => {
  const generate = () => {
    const catalog = readCatalog(join(fixtures, name, "catalog.json"));
    const run = JSON.parse(readFileSync(join(fixtures, name, "run.json"), "utf8")) as Run;
    const { entries, ...settings } = run;
    return runEntries(catalog, entries, { generators: [enumsGenerator], ...settings });
  };

  test("gives exactly the expected files", async () => {
    const { files, reported } = await generate();
    expect(reported).toEqual([]);
    expectGoldenFiles(join(fixtures, name, "expected"), files);
  });

  test("gives the same bytes again", async () => {
    expect(await generate()).toEqual(await generate());
  });
});
