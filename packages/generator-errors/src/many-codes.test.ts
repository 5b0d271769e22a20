import { join } from "node:path";
import type { Catalog } from "@errcat/schema";
import { expect, test } from "vitest";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { runEntries } from "../../testkit/src/run-entries.ts";
import { errorsGenerator } from "./errors-generator.ts";

const small = readCatalog(join(import.meta.dirname, "../fixtures/classes-of-string-codes/catalog.json"));

function catalogOf(codes: number): Catalog {
  const [first] = small.entries;
  if (!first) throw new Error("the fixture has no entries");
  const entries = Array.from({ length: codes }, (_, number) => ({
    ...first,
    code: `C.${number}`,
    name: `Name${number}`,
  }));
  return { ...small, entries };
}

async function generate(catalog: Catalog, options: object = {}): Promise<string> {
  const { files, reported } = await runEntries(catalog, [["errors", { ...options }]], {
    generators: [errorsGenerator],
  });
  expect(reported).toEqual([]);
  return files["errors.ts"] ?? "";
}

const classesIn = (text: string): number => text.match(/^export class /gm)?.length ?? 0;

test("there is a class per code up to 2,000 codes, and per gRPC code beyond", async () => {
  expect(classesIn(await generate(catalogOf(2_000)))).toBe(2_001);
  const many = await generate(catalogOf(2_001));
  expect(classesIn(many)).toBe(2);
  expect(many).toContain('static override readonly grpcCode = "NOT_FOUND";');
});

test("the variants of many codes are one text, unless a code has the characters that part codes in it", async () => {
  const many = catalogOf(2_001);
  expect(await generate(many)).toContain(
    'export type AcmeDiskErrorVariants = "|C.0>default disk|C.1>default disk|',
  );
  const odd = {
    ...many,
    entries: many.entries.map((entry, index) => (index === 7 ? { ...entry, code: "a|b" } : entry)),
  };
  expect(await generate(odd)).toContain("export interface AcmeDiskErrorVariants {");
});

test("options are checked", async () => {
  const wrong = {
    file: "../x.ts",
    catalogFile: "c.js",
    classes: "all",
    docs: "javascript:{code}",
    nothing: 1,
  };
  const { reported } = await runEntries(small, [["errors", wrong]], { generators: [errorsGenerator] });
  expect(reported.toSorted()).toEqual([
    ...Array<string>(4).fill("config/invalid-generator-option"),
    "config/unknown-generator-option",
  ]);
});
