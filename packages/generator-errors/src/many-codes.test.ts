import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalog } from "@errcat/schema";
import ts59 from "typescript-5.9";
import ts60 from "typescript-6.0";
import { expect, test } from "vitest";
import { enumsGenerator } from "../../generator-enums/src/enums-generator.ts";
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
  expect(await generate(many)).toContain("export type AcmeDiskOpenErrorCode = string;");
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

const consumer = `import { AcmeDiskError, fromResponse } from "./errors.js";
import { AcmeDiskErrorCode } from "./error-code.js";
const error = fromResponse({ status: 404 });
if (AcmeDiskError.is(error, "C.7")) {
  const code: "C.7" = error.code;
  const disk: string | undefined = error.params.disk;
  // @ts-expect-error: the code has no such parameter.
  error.params.other;
  error.localize(disk ?? code);
}
if (AcmeDiskError.is(error, AcmeDiskErrorCode.Name9)) error.params.disk;
export function ofCaught(caught: unknown): string | undefined {
  return AcmeDiskError.is(caught, "C.2000") ? caught.params.disk : undefined;
}
AcmeDiskError.create("C.1", { params: { disk: "d" } }).params.disk;
// @ts-expect-error: the catalog has no such code.
AcmeDiskError.is(error, "C.2001");
// @ts-expect-error: nor part of one.
AcmeDiskError.create("C.");
// @ts-expect-error: a parameter of another type.
AcmeDiskError.create("C.1", { params: { disk: 1 } });
`;

// The two declare the same API as different types.
test.each([
  ["5.9", ts59 as unknown as typeof ts60],
  ["6.0", ts60],
])(
  "TypeScript %s knows the codes and parameters of many codes",
  async (_, ts) => {
    const { files } = await runEntries(catalogOf(2_001), ["enums", "errors"], {
      generators: [enumsGenerator, errorsGenerator],
    });
    const folder = join(import.meta.dirname, "not-on-disk");
    const texts = new Map(
      Object.entries({ ...files, "consumer.ts": consumer }).map(([path, text]) => [join(folder, path), text]),
    );
    const options = {
      strict: true,
      noEmit: true,
      types: [],
      skipLibCheck: true,
      rewriteRelativeImportExtensions: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      customConditions: ["@errcat/source"],
    };
    const host = ts.createCompilerHost(options);
    const program = ts.createProgram([join(folder, "consumer.ts")], options, {
      ...host,
      directoryExists: (path) => path === folder || ts.sys.directoryExists(path),
      fileExists: (path) => texts.has(path) || existsSync(path),
      readFile: (path) => texts.get(path) ?? readFileSync(path, "utf8"),
      getSourceFile: (path, version) =>
        ts.createSourceFile(path, texts.get(path) ?? readFileSync(path, "utf8"), version),
    });
    const problems = [...texts.keys()].flatMap((path) => {
      const file = program.getSourceFile(path);
      return file ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)] : [];
    });
    expect(program.getSourceFile(join(folder, "errors.ts"))).toBeDefined();
    expect(problems.map(({ messageText }) => JSON.stringify(messageText))).toEqual([]);
  },
  60_000,
);
