import { createOptionReader, type GeneratorEntry, runGenerators } from "@errcat/generator";
import type { Catalog, Entry, LocalizedText, Variant } from "@errcat/schema";
import fc from "fast-check";
import ts from "typescript-6.0";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { enumsGenerator } from "./enums-generator.ts";
import type { EnumStyle } from "./options.ts";

/** Characters that nobody sees, line breaks aside: no generated file has any. */
const hidden = /[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\p{Variation_Selector}]|[^\P{Cc}\n]/u;

const pieces = [
  "*/",
  "/*",
  "//",
  '"',
  "'",
  "`",
  "${",
  "}",
  "{{",
  "}}",
  "\\",
  "\n",
  "\r\n",
  "\u2028",
  "</script>",
  "<!--",
];
const more = [
  "\u202e",
  "\u200b",
  "\ufeff",
  "\ud800",
  "\ue000",
  "\ufe0f",
  "\0",
  "\u001b[31m",
  "__proto__",
  "constructor",
];
const tags = [
  "@ts-nocheck\n",
  "\n@ts-ignore",
  "{@link x}",
  "# sourceMappingURL=x",
  "; throw 1;",
  "子网",
  "🀄",
  "<id>",
  " ",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ...more, ...tags), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);
const localized: fc.Arbitrary<LocalizedText> = fc.record({ en: text, "zh-CN": text }, { requiredKeys: [] });
const variant: fc.Arbitrary<Variant> = fc.record({
  id: fc.constant("default"),
  httpStatus: fc.array(fc.integer({ min: 100, max: 599 }), { maxLength: 2 }),
  modules: fc.array(text, { maxLength: 2 }),
  message: fc.option(text.map((raw) => ({ raw, template: {}, parameters: [] }))),
  description: localized,
  solution: localized,
  origins: fc.constant([]),
});
const entry: fc.Arbitrary<Omit<Entry, "name">> = fc.record({
  code: text,
  grpcCode: fc.constantFrom("NOT_FOUND", "INTERNAL"),
  fault: fc.constantFrom("client", "server"),
  retry: fc.constant({ retryable: false, throttling: false, strategy: "none", delaySeconds: null }),
  evidence: fc.constant([]),
  variants: fc.array(variant, { minLength: 1, maxLength: 3 }),
});
const catalogs: fc.Arbitrary<Catalog> = fc
  .record({
    title: localized,
    domain: text,
    entries: fc.uniqueArray(entry, { maxLength: 6, selector: ({ code }) => code }),
    gone: text,
  })
  .map(({ title, domain, entries, gone }) => ({
    $schema: "",
    schemaVersion: 1,
    id: "hostile",
    domain,
    title,
    codeType: "string",
    languages: ["en"],
    sources: [],
    modules: [],
    envelopes: [],
    entries: entries.map((one, index) => ({ ...one, name: `Name${index}` })),
    retired: entries.some(({ code }) => code === gone) ? [] : [{ code: gone, name: "Gone" }],
  }));

async function generate(catalog: Catalog, entryOfRun: GeneratorEntry): Promise<string> {
  const report = (diagnostic: unknown): never => {
    throw new Error(JSON.stringify(diagnostic));
  };
  const files = await runGenerators(catalog, [entryOfRun], {
    generators: [enumsGenerator],
    prefix: "X",
    report,
  });
  return files[0]?.contents ?? "";
}

/** What the file exports once it is JavaScript. */
async function evaluate(contents: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputText, diagnostics } = ts.transpileModule(contents, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, isolatedModules: true },
    reportDiagnostics: true,
  });
  expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/** Own enumerable properties, in whatever prototype. */
const entriesOf = (value: unknown): Map<string, unknown> => new Map(Object.entries(value as object));

const expectedMetadata = (catalog: Catalog): Map<string, unknown> =>
  new Map(
    catalog.entries.map(({ code, grpcCode, fault, variants }) => [
      code,
      {
        modules: [...new Set(variants.flatMap(({ modules }) => modules))],
        httpStatus: [...new Set(variants.flatMap(({ httpStatus }) => httpStatus))],
        grpcCode,
        fault,
        retryable: false,
        throttling: false,
        ...(variants[0]?.message && { message: variants[0].message.raw }),
        ...textFields(variants[0]),
      },
    ]),
  );

function textFields(variant: Variant | undefined): Readonly<Record<string, string>> {
  const fields = (["description", "solution"] as const).map((field) => {
    const texts = variant?.[field] ?? {};
    return [field, texts["en"] ?? texts["zh-CN"]];
  });
  return Object.fromEntries(fields.filter(([, value]) => value));
}

describe.each<EnumStyle>(["enum", "const-object", "union", "members"])("style %s", (style) => {
  test("whatever a catalog says, the file is data, and every text comes back out of it", async () => {
    const options = { style, names: true, metadata: true, groups: true };
    await fc.assert(
      fc.asyncProperty(catalogs, async (catalog) => {
        const contents = await generate(catalog, ["enums", options]);
        expect(contents).not.toMatch(hidden);
        const module = await evaluate(contents);
        const all = [...catalog.entries, ...catalog.retired];
        const byName = new Map(all.map(({ code, name }) => [name, code]));
        if (style === "members") for (const [name, code] of byName) expect(module[name]).toBe(code);
        else if (style !== "union") expect(entriesOf(module["XErrorCode"])).toEqual(byName);
        expect(entriesOf(module["xErrorCodeNames"])).toEqual(
          new Map(all.map(({ code, name }) => [code, name])),
        );
        expect(entriesOf(module["xErrorCodeMetadata"])).toEqual(expectedMetadata(catalog));
        const isCode = module["isXErrorCode"] as (value: unknown) => boolean;
        for (const { code } of all) expect(isCode(code)).toBe(true);
        for (const other of ["hasOwnProperty", "no such code", 1, null, {}])
          expect(isCode(other)).toBe(false);
      }),
      { numRuns: fuzzRuns(50) },
    );
  });

  test("each type is a literal, and nothing but declarations stands in the file", async () => {
    const { EnumDeclaration, VariableStatement, TypeAliasDeclaration, FunctionDeclaration } = ts.SyntaxKind;
    const declarations = [EnumDeclaration, VariableStatement, TypeAliasDeclaration, FunctionDeclaration];
    await fc.assert(
      fc.asyncProperty(catalogs, async (catalog) => {
        const contents = await generate(catalog, ["enums", { style }]);
        const file = ts.createSourceFile("x.ts", contents, ts.ScriptTarget.ESNext, true);
        const { checkJsDirective } = file as unknown as { checkJsDirective?: unknown };
        const { commentDirectives = [] } = file as unknown as { commentDirectives?: readonly unknown[] };
        expect([checkJsDirective, commentDirectives, file.referencedFiles]).toEqual([undefined, [], []]);
        for (const statement of file.statements) {
          expect(declarations).toContain(statement.kind);
          const known = ts.getJSDocTags(statement).map(({ tagName }) => tagName.text);
          expect(known.filter((tag) => tag !== "deprecated")).toEqual([]);
        }
      }),
      { numRuns: fuzzRuns(50) },
    );
  });
});

test("options are read without surprise whatever the texts of a catalog are called", () => {
  const reader = createOptionReader(
    "enums",
    JSON.parse('{ "__proto__": { "style": "union" } }'),
    () => undefined,
  );
  expect(reader.choice("style", ["enum", "union"], "enum")).toBe("enum");
});
