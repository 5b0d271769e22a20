import { join } from "node:path";
import vm from "node:vm";
import type { GeneratorEntry } from "@errcat/generator";
import type { Catalog, Entry, LocalizedText, Parameter, Variant } from "@errcat/schema";
import { build } from "esbuild";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "../../testkit/src/fuzz-runs.ts";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { runEntries } from "../../testkit/src/run-entries.ts";
import { errorsGenerator } from "./errors-generator.ts";

/** The generated modules of a catalog and the runtime as one script, for tests that run what was generated. */
async function bundleGenerated(
  catalog: Catalog,
  format: "esm" | "iife",
  entry: GeneratorEntry = "errors",
): Promise<string> {
  const { files, reported } = await runEntries(catalog, [entry], {
    generators: [errorsGenerator],
    prefix: "X",
  });
  expect(reported).toEqual([]);
  const { outputFiles } = await build({
    entryPoints: ["generated/index.ts"],
    plugins: [
      {
        name: "generated",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(?:generated|\.)\// }, ({ path, importer }) =>
            importer === "" || (importer.endsWith(".ts") && !importer.includes("packages"))
              ? { path: path.replace(/^.*\//, "").replace(/\.js$/, ".ts"), namespace: "generated" }
              : null,
          );
          onLoad({ filter: /.*/, namespace: "generated" }, ({ path }) => ({
            contents: files[path] ?? "",
            loader: "ts",
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
    bundle: true,
    write: false,
    format,
    globalName: "generated",
    conditions: ["@errcat/source"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Texts that mean something to somebody between here and a running program. */
const pieces = [
  "*/",
  "/*",
  '"',
  "'",
  "`",
  "${",
  "}",
  "{",
  "{{",
  "}}",
  "\\",
  "\n",
  "\t",
  "\u2028",
  "</script>",
  "|",
  ">",
];
const more = [
  "\u202e",
  "\ufeff",
  "\ud800",
  "\0",
  "__proto__",
  "constructor",
  "@ts-nocheck\n",
  "; throw 1;",
  "子网",
  "%s",
  "#",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);
const localized: fc.Arbitrary<LocalizedText> = fc.record({ en: text }, { requiredKeys: [] });
const parameter: fc.Arbitrary<Parameter> = fc.record({
  name: fc.constantFrom("id", "__proto__", "constructor", "toString"),
  type: fc.constantFrom("string", "integer", "list"),
  raw: fc.constant("%s"),
});
const variant = (id: string): fc.Arbitrary<Variant> =>
  fc.record({
    id: fc.constant(id),
    httpStatus: fc.array(fc.integer({ min: 400, max: 599 }), { maxLength: 2 }),
    modules: fc.array(text, { maxLength: 2 }),
    message: fc.option(
      fc.tuple(text, fc.option(parameter, { nil: undefined })).map(([raw, given]) => ({
        raw: given ? `${raw.replaceAll("%s", "")}%s` : raw,
        template: {},
        parameters: given ? [given] : [],
      })),
    ),
    description: localized,
    solution: localized,
    origins: fc.constant([]),
  });
const entry: fc.Arbitrary<Omit<Entry, "name">> = fc.record({
  code: text,
  grpcCode: fc.constantFrom("NOT_FOUND", "INTERNAL"),
  fault: fc.constantFrom("client", "server"),
  retry: fc.constant({ retryable: true, throttling: false, strategy: "exponential", delaySeconds: null }),
  evidence: fc.constant([]),
  variants: fc.tuple(variant("default"), variant("2")),
});
const catalogs: fc.Arbitrary<Catalog> = fc
  .record({
    domain: text.filter((domain) => /\S/.test(domain)),
    title: localized,
    entries: fc.uniqueArray(entry, { maxLength: 5, selector: ({ code }) => code }),
  })
  .map(({ domain, title, entries }) => ({
    $schema: "",
    schemaVersion: 1,
    id: "hostile",
    domain,
    title,
    codeType: "string",
    languages: ["en"],
    sources: [],
    modules: [],
    envelopes: [{ id: "default", code: "/c", message: "/m" }],
    entries: entries.map((one, index) => ({ ...one, name: `Name${index}` })),
    retired: [],
  }));

interface Generated {
  readonly XError: {
    create(code: string, options?: object): Record<string, unknown>;
    is(value: unknown, code?: string): boolean;
  };
  readonly fromResponse: (given: unknown) => Record<string, unknown>;
  readonly [name: string]: unknown;
}

test("whatever a catalog says, the classes are of its codes, and every text comes back out of them", async () => {
  await fc.assert(
    fc.asyncProperty(catalogs, fc.constantFrom("code", "grpcCode", "none"), async (catalog, classes) => {
      const script = await bundleGenerated(catalog, "esm", [
        "errors",
        { classes, docs: "https://x.example/{code}" },
      ]);
      const { XError, fromResponse, ...rest }: Generated = await import(
        `data:text/javascript,${encodeURIComponent(script)}`
      );
      catalog.entries.forEach(({ code, name, variants }) => {
        const error = XError.create(code, { variant: "2" });
        expect(error).toMatchObject({ code, domain: catalog.domain, variant: "2" });
        expect(XError.is(JSON.parse(JSON.stringify(error)), code)).toBe(true);
        if (classes === "code") expect(error).toBeInstanceOf(rest[`${name}Error`]);
        const message = variants[0]?.message?.raw;
        const found = code === "" ? undefined : fromResponse({ body: { c: code, m: message } });
        if (found) expect(found["code"]).toBe(code);
      });
    }),
    { numRuns: fuzzRuns(40) },
  );
}, 60_000);

const disks = readCatalog(join(import.meta.dirname, "../fixtures/classes-of-string-codes/catalog.json"));

interface Disks {
  readonly XError: { is(value: unknown, code?: string): boolean; from(value: unknown): object | undefined };
  readonly DiskNotFoundError: abstract new () => object;
  readonly DiskInUseError: abstract new () => object;
  readonly fromResponse: (given: unknown) => { readonly localize: (tag: string) => object };
}

test("an error of another realm, with classes and a runtime of its own, is an error of its class here", async () => {
  const script = await bundleGenerated(disks, "iife");
  const [here, there] = [0, 1].map(
    () => vm.runInNewContext(`${script}; generated`, { TextDecoder }) as Disks,
  );
  if (!here || !there) throw new Error("a realm is missing");
  const error = there.fromResponse({
    status: 404,
    body: { error_code: "Disk.0101", error_msg: "Disk d could not be found." },
  });
  expect(error).not.toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(there.DiskNotFoundError);
  expect(error).toBeInstanceOf(here.DiskNotFoundError);
  expect(error).not.toBeInstanceOf(here.DiskInUseError);
  expect(here.XError.is(error, "Disk.0101")).toBe(true);
  expect(here.XError.from(error)).toBe(error);
  expect(error).toMatchObject({ params: { disk: "d" } });
  expect(error.localize("en")).toMatchObject({ message: "Disk d could not be found." });
});
