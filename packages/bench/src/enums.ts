import { createOptionReader, createTemplates, planTypeNames } from "@errcat/generator";
import { enumsGenerator } from "@errcat/generator-enums";
import type { Catalog, Entry } from "@errcat/schema";
import type { Benchmark, BenchResult } from "./bench-result.ts";
import { compare } from "./compare.ts";

const members = 10_000;

/**
 * One documented enum: the generator, from catalog to UTF-8 bytes, beside one template literal that escapes as little
 * as it can.
 */
export const enums: Benchmark = {
  title: "generating: enum of 10,000 documented codes, catalog to bytes",
  run: benchmarkEnums,
};

async function benchmarkEnums(): Promise<readonly BenchResult[]> {
  const catalog = inventCatalog(members);
  const generate = await enumGeneration(catalog);
  return compare({
    limit: { name: "template literal", work: () => Buffer.from(templateLiteral(catalog)) },
    ours: { name: "errcat", work: () => Buffer.from(generate()) },
    wanted: "≤ 2",
  });
}

/** Planning and rendering of the enum alone: names, guard and metadata are other sections of the file. */
async function enumGeneration(catalog: Catalog): Promise<() => string> {
  const report = (): void => undefined;
  const created = await createTemplates(enumsGenerator.templates, [], report);
  if (!created) throw new Error("The templates of the generator cannot be used.");
  const options = { names: false, metadata: false, groups: false };
  const context = {
    prefix: "Bench",
    typeNames: planTypeNames("Bench"),
    languages: catalog.languages,
    report,
  };
  const renderContext = { ...context, templates: created.templates, importSpecifier: () => undefined };
  return () => {
    const plan = enumsGenerator.plan(catalog, createOptionReader("enums", options, report), context);
    return plan.render(renderContext)[0]?.contents ?? "";
  };
}

/** The same text by string concatenation; escapes what would break the code and nothing that would only mislead. */
function templateLiteral({ entries }: Catalog): string {
  let text = "export enum BenchErrorCode {\n";
  for (const { code, name, variants } of entries) {
    const variant = variants[0];
    const doc = `${variant?.description["en"]}\n   *\n   * ${variant?.httpStatus} \`${variant?.message?.raw}\`\n   *\n   * → ${variant?.solution["en"]}`;
    text += `  /**\n   * ${doc.replaceAll("*/", "*\\/")}\n   */\n  ${name} = ${JSON.stringify(code)},\n`;
  }
  return `${text}}\n`;
}

function inventCatalog(count: number): Catalog {
  return {
    $schema: "",
    schemaVersion: 1,
    id: "bench",
    domain: "bench.example",
    title: { en: "Benchmark" },
    codeType: "string",
    languages: ["en", "zh-CN"],
    sources: [],
    modules: [],
    envelopes: [],
    entries: Array.from({ length: count }, (_, index) => inventEntry(index)),
    retired: [],
  };
}

function inventEntry(index: number): Entry {
  return {
    code: `BENCH.${String(index).padStart(5, "0")}`,
    name: `ResourceNotFound${index}`,
    grpcCode: "NOT_FOUND",
    fault: "client",
    retry: { retryable: false, throttling: false, strategy: "none", delaySeconds: null },
    evidence: [],
    variants: [
      {
        id: "default",
        httpStatus: [404],
        modules: [],
        message: { raw: `Resource %s of kind ${index} could not be found.`, template: {}, parameters: [] },
        description: { en: `The resource of kind ${index} does not exist.`, "zh-CN": `资源${index}不存在。` },
        solution: { en: "Check the ID of the resource.", "zh-CN": "请检查资源ID。" },
        origins: [],
      },
    ],
  };
}
