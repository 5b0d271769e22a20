import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedFile, runGenerators } from "@errcat/generator";
import ts from "typescript-6.0";
import { expect, test } from "vitest";
import { compileTemplates } from "../../generator/scripts/compile-templates.mjs";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { errorsGenerator } from "./errors-generator.ts";
import { templates } from "./templates.generated.ts";

const root = join(import.meta.dirname, "..");
const catalog = readCatalog(join(root, "fixtures/classes-of-string-codes/catalog.json"));

async function generate(overrides: Readonly<Record<string, string>>): Promise<readonly GeneratedFile[]> {
  return runGenerators(catalog, ["errors"], {
    generators: [errorsGenerator],
    overrides: Object.entries(overrides).map(([partial, source]) => ({
      generator: "errors",
      partial,
      path: `templates/errors/${partial}.hbs`,
      source,
    })),
    loadTypeScript: async () => ts,
    report: (diagnostic) => {
      throw new Error(JSON.stringify(diagnostic));
    },
  });
}

test("templates.generated.ts is what templates/*.hbs compile to", () => {
  expect(readFileSync(join(root, "src/templates.generated.ts"), "utf8")).toBe(compileTemplates(root));
});

test("Handlebars prints the same from the same sources", async () => {
  const originals = Object.fromEntries(Object.entries(templates).map(([name, { source }]) => [name, source]));
  expect(await generate(originals)).toEqual(await generate({}));
});

test("a template of one's own replaces one partial and only that", async () => {
  const functions = "export const isOurs: typeof {{errorName}}.is = {{errorName}}.is;\n";
  const [original, changed] = [await generate({}), await generate({ functions })];
  const [classes] = changed;
  expect(classes?.contents).toContain("export const isOurs: typeof AcmeDiskError.is = AcmeDiskError.is;");
  expect(classes?.contents).not.toContain("function fromResponse");
  expect(classes?.contents).toContain("export class DiskNotFoundError");
  expect(changed.slice(1)).toEqual(original.slice(1));
});
