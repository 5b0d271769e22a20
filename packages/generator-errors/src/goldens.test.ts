import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GeneratorEntry } from "@errcat/generator";
import { describe, expect, test } from "vitest";
import { enumsGenerator } from "../../generator-enums/src/enums-generator.ts";
import { i18nGenerator } from "../../generator-i18n/src/i18n-generator.ts";
import { expectGoldenFiles } from "../../testkit/src/golden-files.ts";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { runEntries, withReversedKeys } from "../../testkit/src/run-entries.ts";
import { errorsGenerator } from "./errors-generator.ts";

interface Run {
  readonly prefix?: string;
  readonly entries: readonly GeneratorEntry[];
}

const fixtures = join(import.meta.dirname, "../fixtures");
const generators = [enumsGenerator, errorsGenerator, i18nGenerator];

describe.each(readdirSync(fixtures))("%s", (name) => {
  const catalog = readCatalog(join(fixtures, name, "catalog.json"));
  const { entries, ...settings } = JSON.parse(readFileSync(join(fixtures, name, "run.json"), "utf8")) as Run;

  test("gives exactly the expected files", async () => {
    const { files, reported } = await runEntries(catalog, entries, { generators, ...settings });
    expect(reported).toEqual([]);
    expectGoldenFiles(join(fixtures, name, "expected"), files);
  });

  test("gives the same bytes again, whatever the order of members", async () => {
    const run = (given: typeof catalog) => runEntries(given, entries, { generators, ...settings });
    expect(await run(withReversedKeys(catalog))).toEqual(await run(catalog));
  });
});
