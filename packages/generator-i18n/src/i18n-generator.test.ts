import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "@errcat/schema";
import { expect, test } from "vitest";
import { expectGoldenFiles } from "../../testkit/src/golden-files.ts";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { type EntriesRun, runEntries, withReversedKeys } from "../../testkit/src/run-entries.ts";
import { i18nGenerator } from "./i18n-generator.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

const catalogOf = (fixture: string): Catalog => readCatalog(join(fixtures, fixture, "catalog.json"));

function generate(catalog: Catalog, options: Readonly<Record<string, unknown>> = {}): Promise<EntriesRun> {
  return runEntries(catalog, [["i18n", options]], { generators: [i18nGenerator], prefix: "Lamp" });
}

test.each(readdirSync(fixtures))("fixture %s gives exactly the expected files", async (name) => {
  const options = JSON.parse(readFileSync(join(fixtures, name, "options.json"), "utf8"));
  const { files } = await generate(catalogOf(name), options);
  expectGoldenFiles(join(fixtures, name, "expected"), files);
});

test("the loaders import the texts of a language", async () => {
  const { textLoaders } = await import("../fixtures/defaults/expected/i18n/loaders.ts");
  const { texts } = await textLoaders["zh-CN"]();
  expect(texts["LAMP.0001.default"]).toEqual(["路灯{lamp}不存在。", "路灯不存在。", "请检查路灯的id。"]);
  expect(Object.keys(textLoaders)).toEqual(["en", "zh-CN"]);
});

test("a message that only ICU can say is left out of the other formats, and that is reported", async () => {
  const { files, reported } = await generate(catalogOf("defaults"), { formats: ["icu", "mf2"] });
  const key = "LAMP.0003.default.message";
  expect(JSON.parse(files["i18n/en.json"] ?? "")[key]).toContain("plural");
  expect(JSON.parse(files["i18n/en.mf2.json"] ?? "")).not.toHaveProperty([key]);
  expect(JSON.parse(files["i18n/zh-CN.mf2.json"] ?? "")[key]).toBe("{{缺少{$count :string}个灯泡。}}");
  expect(reported).toEqual(["plan/inexpressible-message"]);
});

test("a language that the catalog does not have is reported and not generated", async () => {
  const { files, reported } = await generate(catalogOf("defaults"), { languages: ["en", "fr"] });
  expect(Object.keys(files)).toEqual(["i18n/en.json", "i18n/en.ts", "i18n/loaders.ts", "i18n/keys.ts"]);
  expect(reported).toEqual(["plan/unknown-language"]);
});

test("paths that would write two bundles into one file are refused", async () => {
  const { files, reported } = await generate(catalogOf("defaults"), {
    formats: ["icu", "mf2"],
    file: "{tag}.json",
    modules: "texts.ts",
  });
  expect(reported.filter((code) => code === "config/invalid-generator-option")).toHaveLength(2);
  expect(Object.keys(files)).toContain("i18n/en.mf2.json");
});

test("the output does not depend on the order of keys in the catalog's texts", async () => {
  const catalog = catalogOf("defaults");
  const shuffled = withReversedKeys(catalog);
  const languages = ["en", "zh-CN"];
  expect(await generate(shuffled, { formats: true, languages })).toEqual(
    await generate(catalog, { formats: true, languages }),
  );
});
