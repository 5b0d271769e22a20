import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "@errcat/schema";
import ts from "typescript-6.0";
import { expect, test } from "vitest";
import * as kit from "./index.ts";

test("the example of the README is a generator that works", async () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
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

test("everything that the README names is exported, and this is all of it", () => {
  expect(Object.keys(kit).sort()).toEqual([
    "DocComment",
    "Identifier",
    "LazyList",
    "Literal",
    "Printable",
    "PropertyKey",
    "checkPaths",
    "checkTypeScript",
    "createOptionReader",
    "createTemplates",
    "defineGenerator",
    "escapeInvisible",
    "generatedNotice",
    "hasInvisible",
    "isIdentifierName",
    "planIdentifiers",
    "planTypeNames",
    "prefixFromId",
    "printJson",
    "printLiteral",
    "printPropertyKey",
    "printString",
    "relativeSpecifier",
    "reservedReason",
    "runGenerators",
    "unsafePathReason",
  ]);
});
