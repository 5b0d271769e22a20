import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "@errcat/schema";
import ts from "typescript-6.0";
import { expect, test } from "vitest";
import * as kit from "./index.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

test("the example of the README is a generator that works", async () => {
  const source = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exported: { codeList?: kit.Generator } = {};
  new Function("exports", "require", outputText)(exported, () => kit);
  const catalog = {
    id: "acme",
    languages: [],
    entries: [{ code: "A.1" }, { code: "A.2" }],
  } as unknown as Catalog;
  const entries = [[exported.codeList as kit.Generator, { file: "all.json" }] as const];
  const files = await kit.runGenerators(catalog, entries, {
    generators: [],
    report: (diagnostic) => {
      throw new Error(diagnostic.message);
    },
  });
  expect(files).toEqual([{ path: "all.json", contents: '[\n  "A.1",\n  "A.2"\n]\n' }]);
});

test("everything that is exported stands in the README, and this is all of it", () => {
  for (const name of Object.keys(kit)) expect(readme).toContain(name);
  expect(Object.keys(kit).sort()).toEqual([
    "DocComment",
    "Identifier",
    "LazyList",
    "Literal",
    "PropertyKey",
    "createOptionReader",
    "createTemplates",
    "defineGenerator",
    "escapeInvisible",
    "freeName",
    "generatedNotice",
    "hasInvisible",
    "localize",
    "planIdentifiers",
    "planTypeNames",
    "printJson",
    "printLiteral",
    "printPropertyKey",
    "printString",
    "relativeSpecifier",
    "runGenerators",
    "unsafePathReason",
    "wireCode",
  ]);
});
