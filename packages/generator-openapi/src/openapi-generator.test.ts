import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "@errcat/schema";
import { expect, test } from "vitest";
import { expectGoldenFiles } from "../../testkit/src/golden-files.ts";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { type EntriesRun, runEntries, withReversedKeys } from "../../testkit/src/run-entries.ts";
import { openapiGenerator } from "./openapi-generator.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

const catalogOf = (fixture: string): Catalog => readCatalog(join(fixtures, fixture, "catalog.json"));

function generate(catalog: Catalog, options: Readonly<Record<string, unknown>>): Promise<EntriesRun> {
  return runEntries(catalog, [["openapi", options]], { generators: [openapiGenerator], prefix: "Lamp" });
}

test.each(readdirSync(fixtures))("fixture %s gives exactly the expected files", async (name) => {
  const options = JSON.parse(readFileSync(join(fixtures, name, "options.json"), "utf8"));
  const { files } = await generate(catalogOf(name), options);
  expectGoldenFiles(join(fixtures, name, "expected"), files);
});

test("an envelope whose places exclude each other is reported and left out", async () => {
  const { reported } = await generate(catalogOf("many-envelopes"), {});
  expect(reported).toEqual(["plan/impossible-envelope"]);
});

test("an envelope that the catalog does not have is reported, and the others are described", async () => {
  const { files, reported } = await generate(catalogOf("many-envelopes"), {
    envelopes: ["nested", "nowhere"],
  });
  expect(reported).toEqual(["plan/unknown-envelope"]);
  expect(
    JSON.parse(files["openapi/components.json"] ?? "").components.schemas.LampErrorBody.required,
  ).toEqual(["error"]);
});

test("a code that no number can say exactly stays a string and is reported", async () => {
  const { files, reported } = await generate(catalogOf("integer-codes-without-envelope"), {});
  expect(reported).toEqual(["plan/inexact-integer"]);
  const { anyOf } = JSON.parse(files["openapi/components.json"] ?? "").components.schemas.LampErrorCode;
  expect(anyOf[0].enum).toEqual([17007, -1, "007"]);
  expect(anyOf.slice(1)).toEqual([{ type: "integer" }, { type: "string" }]);
});

test("the output does not depend on the order of keys in the catalog", async () => {
  const catalog = catalogOf("defaults");
  const shuffled = withReversedKeys(catalog);
  for (const options of [{ language: "en" }, { language: "fr" }])
    expect(await generate(shuffled, options)).toEqual(await generate(catalog, options));
});
