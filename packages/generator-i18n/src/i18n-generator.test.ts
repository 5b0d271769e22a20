import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "@errcat/diagnostics";
import { type GeneratedFile, runGenerators } from "@errcat/generator";
import type { Catalog } from "@errcat/schema";
import { describe, expect, test } from "vitest";
import { i18nGenerator } from "./i18n-generator.ts";

const fixtures = new URL("../fixtures/", import.meta.url).pathname;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(fixtures, path), "utf8"));
}

function readCatalog(): Catalog {
  return readJson("defaults/catalog.json") as Catalog;
}

/** The files and the codes of what was reported. */
async function generate(
  catalog: Catalog,
  options: Readonly<Record<string, unknown>> = {},
): Promise<{ files: Readonly<Record<string, string>>; reported: readonly string[] }> {
  const diagnostics: Diagnostic[] = [];
  const files: readonly GeneratedFile[] = await runGenerators(catalog, [["i18n", options]], {
    generators: [i18nGenerator],
    prefix: "Lamp",
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  return {
    files: Object.fromEntries(files.map(({ path, contents }) => [path, contents])),
    reported: diagnostics.map(({ code }) => code),
  };
}

describe.each(readdirSync(fixtures))("fixture %s", (name) => {
  test("gives exactly the expected files", async () => {
    const expected = join(fixtures, name, "expected");
    const { files } = await generate(
      readJson(`${name}/catalog.json`) as Catalog,
      readJson(`${name}/options.json`) as Record<string, unknown>,
    );
    if (process.env["ACCEPT"] === "1") writeAll(expected, files);
    expect(files).toEqual(readAll(expected));
  });
});

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

function readAll(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

test("the loaders import the texts of a language", async () => {
  const { textLoaders } = await import("../fixtures/defaults/expected/i18n/loaders.ts");
  const { texts } = await textLoaders["zh-CN"]();
  expect(texts["LAMP.0001.default"]).toEqual(["路灯{lamp}不存在。", "路灯不存在。", "请检查路灯的id。"]);
  expect(Object.keys(textLoaders)).toEqual(["en", "zh-CN"]);
});

test("a message that only ICU can say is left out of the other formats, and that is reported", async () => {
  const { files, reported } = await generate(readCatalog(), { formats: ["icu", "mf2"] });
  const key = "LAMP.0003.default.message";
  expect(JSON.parse(files["i18n/en.json"] ?? "")[key]).toContain("plural");
  expect(JSON.parse(files["i18n/en.mf2.json"] ?? "")).not.toHaveProperty([key]);
  expect(JSON.parse(files["i18n/zh-CN.mf2.json"] ?? "")[key]).toBe("{{缺少{$count :string}个灯泡。}}");
  expect(reported).toEqual(["plan/inexpressible-message"]);
});

test("a language that the catalog does not have is reported and not generated", async () => {
  const { files, reported } = await generate(readCatalog(), { languages: ["en", "fr"] });
  expect(Object.keys(files)).toEqual(["i18n/en.json", "i18n/en.ts", "i18n/loaders.ts", "i18n/keys.ts"]);
  expect(reported).toEqual(["plan/unknown-language"]);
});

test("paths that would write two bundles into one file are refused", async () => {
  const { files, reported } = await generate(readCatalog(), {
    formats: ["icu", "mf2"],
    file: "{tag}.json",
    modules: "texts.ts",
  });
  expect(reported.filter((code) => code === "config/invalid-generator-option")).toHaveLength(2);
  expect(Object.keys(files)).toContain("i18n/en.mf2.json");
});

test("the output does not depend on the order of keys in the catalog's texts", async () => {
  const catalog = readCatalog();
  const shuffled = JSON.parse(JSON.stringify(catalog), reverseKeys) as Catalog;
  const languages = ["en", "zh-CN"];
  expect(await generate(shuffled, { formats: true, languages })).toEqual(
    await generate(catalog, { formats: true, languages }),
  );
});

function reverseKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse());
}
