import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "@errcat/diagnostics";
import { runGenerators } from "@errcat/generator";
import type { Catalog } from "@errcat/schema";
import { describe, expect, test } from "vitest";
import { openapiGenerator } from "./openapi-generator.ts";

const fixtures = new URL("../fixtures/", import.meta.url).pathname;

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(join(fixtures, path), "utf8")) as Value;
}

/** The files and the codes of what was reported. */
async function generate(
  catalog: Catalog,
  options: Readonly<Record<string, unknown>>,
): Promise<{ files: Readonly<Record<string, string>>; reported: readonly string[] }> {
  const diagnostics: Diagnostic[] = [];
  const files = await runGenerators(catalog, [["openapi", options]], {
    generators: [openapiGenerator],
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
    const { files } = await generate(readJson(`${name}/catalog.json`), readJson(`${name}/options.json`));
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

test("an envelope whose places exclude each other is reported and left out", async () => {
  const { reported } = await generate(readJson("many-envelopes/catalog.json"), {});
  expect(reported).toEqual(["plan/impossible-envelope"]);
});

test("an envelope that the catalog does not have is reported, and the others are described", async () => {
  const { files, reported } = await generate(readJson("many-envelopes/catalog.json"), {
    envelopes: ["nested", "nowhere"],
  });
  expect(reported).toEqual(["plan/unknown-envelope"]);
  expect(
    JSON.parse(files["openapi/components.json"] ?? "").components.schemas.LampErrorBody.required,
  ).toEqual(["error"]);
});

test("a code that no number can say exactly stays a string and is reported", async () => {
  const { files, reported } = await generate(readJson("integer-codes-without-envelope/catalog.json"), {});
  expect(reported).toEqual(["plan/inexact-integer"]);
  const { anyOf } = JSON.parse(files["openapi/components.json"] ?? "").components.schemas.LampErrorCode;
  expect(anyOf[0].enum).toEqual([17007, -1, "007"]);
  expect(anyOf.slice(1)).toEqual([{ type: "integer" }, { type: "string" }]);
});

test("the output does not depend on the order of keys in the catalog", async () => {
  const catalog = readJson<Catalog>("defaults/catalog.json");
  const shuffled = JSON.parse(JSON.stringify(catalog), reverseKeys) as Catalog;
  for (const options of [{ language: "en" }, { language: "fr" }])
    expect(await generate(shuffled, options)).toEqual(await generate(catalog, options));
});

function reverseKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).reverse());
}
