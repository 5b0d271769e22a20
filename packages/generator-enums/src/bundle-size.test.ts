import { gzipSync } from "node:zlib";
import { runGenerators } from "@errcat/generator";
import type { Catalog, Entry } from "@errcat/schema";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { enumsGenerator } from "./enums-generator.ts";

function catalogOf(codes: number): Catalog {
  const entry = (index: number): Entry => ({
    code: `Disk.${index}`,
    name: `DiskFailed${index}`,
    grpcCode: "INTERNAL",
    fault: "server",
    retry: { retryable: false, throttling: false, strategy: "none", delaySeconds: null },
    evidence: [],
    variants: [
      {
        id: "default",
        httpStatus: [500],
        modules: [],
        message: null,
        description: { en: `Disk ${index} failed.` },
        solution: {},
        origins: [],
      },
    ],
  });
  return {
    ...{
      $schema: "",
      schemaVersion: 1,
      id: "acme-disk",
      domain: "disk.acme.example",
      title: {},
      codeType: "string",
    },
    ...{ languages: ["en"], sources: [], modules: [], envelopes: [], retired: [] },
    entries: Array.from({ length: codes }, (_, index) => entry(index)),
  };
}

/** Gzipped size of a minified bundle that compares with one code of `codes.ts`. */
async function bundledSize(codes: number, options: Readonly<Record<string, unknown>>): Promise<number> {
  const report = (diagnostic: unknown): never => {
    throw new Error(JSON.stringify(diagnostic));
  };
  const [file] = await runGenerators(catalogOf(codes), [["enums", { style: "members", ...options }]], {
    generators: [enumsGenerator],
    report,
  });
  const consumer = `import { DiskFailed7 } from "./codes.js"; export const failed = (code) => code === DiskFailed7;`;
  const { outputFiles } = await build({
    stdin: { contents: consumer, resolveDir: "/" },
    plugins: [
      {
        name: "generated",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /codes\.js$/ }, () => ({ path: "codes.ts", namespace: "generated" }));
          onLoad({ filter: /.*/, namespace: "generated" }, () => ({
            contents: file?.contents ?? "",
            loader: "ts",
          }));
        },
      },
    ],
    ...{ bundle: true, minify: true, format: "esm", write: false },
  });
  const text = outputFiles?.[0]?.text ?? "";
  expect(text).toContain("Disk.7");
  return gzipSync(text).length;
}

test.each([200, 50_000])("a consumer of one of %i constants bundles to 150 bytes at most", async (codes) => {
  expect(await bundledSize(codes, {})).toBeLessThanOrEqual(150);
});

test("records and groups beside the constants cost such a consumer nothing", async () => {
  expect(await bundledSize(200, { names: true, metadata: true, groups: true })).toBeLessThanOrEqual(150);
});
