import { readFileSync } from "node:fs";
import type { Diagnostic } from "@errcat/diagnostics";
import { describe, expect, test } from "vitest";
import { compileValidator } from "../scripts/compile-validator.js";
import type { Catalog, Entry } from "./catalog.ts";
import { checkCatalog } from "./check-catalog.ts";
import { diffCatalogs, largestBump } from "./diff-catalogs.ts";
import { printCatalog } from "./print-catalog.ts";

function entryOf(code: string, name: string): Entry {
  return {
    code,
    name,
    grpcCode: "NOT_FOUND",
    fault: "client",
    retry: { retryable: false, throttling: false, strategy: "none", delaySeconds: null },
    evidence: [{ field: "grpcCode", by: "status", detail: "404" }],
    variants: [
      {
        id: "default",
        httpStatus: [404],
        modules: ["pets"],
        message: {
          raw: "Pet %s not found",
          template: { en: "Pet {pet} not found" },
          parameters: [{ name: "pet", type: "string", raw: "%s" }],
        },
        description: { en: "There is no such pet.", "zh-CN": "没有这只宠物。" },
        solution: {},
        origins: [{ source: "1", table: 1, row: 1, line: 3, column: 3 }],
      },
    ],
  };
}

const catalog: Catalog = {
  $schema: "https://unpkg.com/@errcat/schema/catalog.schema.json",
  schemaVersion: 1,
  id: "pet-shop",
  domain: "pets.example",
  title: { en: "Pet shop" },
  codeType: "string",
  languages: ["en", "zh-CN"],
  sources: [
    {
      id: "1",
      path: "errors.md",
      format: "markdown",
      encoding: "utf-8",
      language: "en",
      sha256: "0".repeat(64),
      tables: 1,
      rows: 2,
    },
  ],
  modules: [{ id: "pets", title: { en: "Pets" } }],
  envelopes: [{ id: "error", code: "/error/code", message: "/error/message" }],
  entries: [entryOf("P.1", "PetNotFound"), entryOf("P.2", "OwnerNotFound")],
  retired: [{ code: "P.0", name: "ShopClosed" }],
};

function check(text: string) {
  const diagnostics: Diagnostic[] = [];
  return {
    catalog: checkCatalog(text, "catalog.json", (diagnostic) => diagnostics.push(diagnostic)),
    diagnostics,
  };
}

const say = ({ code, message, place }: Diagnostic) => `${place?.line}:${place?.column} ${code} ${message}`;

test("the compiled validator is the one that the schema file gives", () => {
  const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  expect(compileValidator(file("catalog.schema.json"))).toBe(file("src/catalog-validator.generated.ts"));
});

test("a printed catalog is read again as the same value, and printing it again gives the same bytes", () => {
  const printed = printCatalog(catalog);
  const again = check(printed);
  expect(again.diagnostics).toEqual([]);
  expect(again.catalog).toEqual(catalog);
  expect(printCatalog(again.catalog as Catalog)).toBe(printed);
});

test("ids of variants that are gone are kept, and may not be given again", () => {
  const [first, ...others] = catalog.entries as [Entry, ...Entry[]];
  const retiring = (ids: readonly string[]) =>
    printCatalog({ ...catalog, entries: [{ ...first, retiredVariants: ids }, ...others] });
  const { catalog: read, diagnostics } = check(retiring(["7"]));
  expect({ retired: read?.entries[0]?.retiredVariants, diagnostics }).toEqual({
    retired: ["7"],
    diagnostics: [],
  });
  expect(check(retiring([first.variants[0]!.id])).diagnostics.map(({ code }) => code)).toEqual([
    "catalog/duplicate-variant",
  ]);
});

test("printing does not depend on the order of keys, and hides nothing", () => {
  const shuffled = Object.fromEntries(Object.entries(catalog).reverse()) as unknown as Catalog;
  expect(printCatalog(shuffled)).toBe(printCatalog(catalog));
  const hostile = printCatalog({ ...catalog, title: { en: "a\u202eb\u2028c\ue000\u{e0100}弹性" } });
  expect(hostile).toContain('"a\\u202eb\\u2028c\\ue000\\udb40\\udd00弹性"');
  expect(check(hostile).catalog?.title["en"]).toBe("a\u202eb\u2028c\ue000\u{e0100}弹性");
});

describe("what is wrong is said with pointer and place", () => {
  test("text that is not JSON", () => {
    expect(check('{\n  "id": ,\n}').diagnostics.map(say)).toEqual([
      "2:9 catalog/invalid-json The file is not JSON: Unexpected token ','",
    ]);
    expect(check("").diagnostics[0]?.code).toBe("catalog/invalid-json");
  });

  test("values of the wrong shape", () => {
    const text = printCatalog(catalog)
      .replace('"NOT_FOUND"', '"MISSING"')
      .replace('"fault": "client"', '"blame": "client"');
    const { catalog: none, diagnostics } = check(text);
    expect(none).toBeUndefined();
    const line = text.split("\n").findIndex((each) => each.includes("MISSING")) + 1;
    expect(diagnostics.map(say)).toEqual([
      expect.stringMatching(/^\d+:5 catalog\/invalid \/entries\/0: the key "fault" is missing$/),
      expect.stringMatching(/^\d+:5 catalog\/invalid \/entries\/0: the key "blame" is not known here$/),
      expect.stringMatching(
        new RegExp(`^${line}:19 catalog/invalid /entries/0/grpcCode: must be one of "CANCELLED"`),
      ),
    ]);
  });

  test("a wrong message is named once, at the message", () => {
    const text = printCatalog(catalog).replace('"type": "string"', '"type": "text"');
    expect(check(text).diagnostics.map(({ message }) => message)).toEqual([
      '/entries/0/variants/0/message/parameters/0/type: must be one of "string", "integer", "list"',
    ]);
  });

  test("codes, names and variants that stand twice, and references to nothing", () => {
    const [first, second] = catalog.entries as [Entry, Entry];
    const twice = { ...second, name: first.name, variants: [...second.variants, ...second.variants] };
    const text = printCatalog({ ...catalog, modules: [], entries: [first, first, twice], retired: [] });
    expect(check(text).diagnostics.map(({ code }) => code)).toEqual([
      "catalog/duplicate-code",
      "catalog/duplicate-name",
      "catalog/duplicate-name",
      "catalog/unknown-reference",
      "catalog/unknown-reference",
      "catalog/unknown-reference",
      "catalog/duplicate-variant",
      "catalog/unknown-reference",
    ]);
  });
});

describe("a diff decides the version bump", () => {
  const [first, second] = catalog.entries as [Entry, Entry];

  test("nothing changed", () => {
    expect(diffCatalogs(catalog, structuredClone(catalog))).toEqual([]);
    expect(largestBump([])).toBeUndefined();
  });

  test("a new code is minor, a removed or renamed one major", () => {
    const more = { ...catalog, entries: [first, second, entryOf("P.3", "CageLocked")] };
    expect(diffCatalogs(catalog, more)).toEqual([
      { bump: "minor", kind: "code-added", code: "P.3", detail: "CageLocked" },
    ]);
    expect(largestBump(diffCatalogs(more, catalog))).toBe("major");
    const renamed = { ...catalog, entries: [{ ...first, name: "PetMissing" }, second] };
    expect(diffCatalogs(catalog, renamed)).toEqual([
      { bump: "major", kind: "name-changed", code: "P.1", detail: "PetNotFound → PetMissing" },
    ]);
  });

  test("a reworded text is a patch, a changed parameter major", () => {
    const [variant] = first.variants;
    if (!variant?.message) throw new Error("the fixture has a message");
    const reworded = { ...first, variants: [{ ...variant, description: { en: "No such pet." } }] };
    expect(
      diffCatalogs(catalog, { ...catalog, entries: [reworded, second] }).map(({ bump }) => bump),
    ).toEqual(["patch"]);
    const message = { ...variant.message, parameters: [] };
    const changed = { ...first, variants: [{ ...variant, message }] };
    expect(diffCatalogs(catalog, { ...catalog, entries: [changed, second] })).toEqual([
      { bump: "major", kind: "parameters-changed", code: "P.1", detail: "pet: string → none" },
    ]);
  });
});
