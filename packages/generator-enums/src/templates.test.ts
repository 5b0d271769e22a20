import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedFile, runGenerators } from "@errcat/generator";
import ts from "typescript-6.0";
import { describe, expect, test } from "vitest";
import { compileTemplates } from "../../generator/scripts/compile-templates.mjs";
import { readCatalog } from "../../testkit/src/read-catalog.ts";
import { enumsGenerator } from "./enums-generator.ts";
import { templates } from "./templates.generated.ts";

const root = join(import.meta.dirname, "..");
const catalog = readCatalog(join(root, "fixtures/every-style-of-string-codes/catalog.json"));
const styles = ["enum", "const-object", "union", "members"];
const entries = styles.map(
  (style) => ["enums", { style, file: `${style}.ts`, names: true, exported: false }] as const,
);

async function generate(overrides: Readonly<Record<string, string>>): Promise<readonly GeneratedFile[]> {
  return runGenerators(catalog, entries, {
    generators: [enumsGenerator],
    prefix: "Disk",
    overrides: Object.entries(overrides).map(([partial, source]) => ({
      generator: "enums",
      partial,
      path: `templates/enums/${partial}.hbs`,
      source,
    })),
    loadTypeScript: async () => ts,
    report: (diagnostic) => {
      throw new Error(JSON.stringify(diagnostic));
    },
  });
}

test("templates.generated.ts is what templates/*.hbs compile to", () => {
  const generated = readFileSync(join(root, "src/templates.generated.ts"), "utf8");
  expect(generated).toBe(compileTemplates(root));
});

test("Handlebars prints the same from the same sources", async () => {
  const originals = Object.fromEntries(Object.entries(templates).map(([name, { source }]) => [name, source]));
  expect(await generate(originals)).toEqual(await generate({}));
});

describe("a template of one's own", () => {
  test("replaces one partial and only that", async () => {
    const [original, changed] = [
      await generate({}),
      await generate({ member: "  {{name}} = {{value}}, // {{grpcCode}}\n" }),
    ];
    const changedFiles = changed.filter(({ contents }, index) => contents !== original[index]?.contents);
    expect(changedFiles.map(({ path }) => path)).toEqual(["enum.ts"]);
    expect(changedFiles[0]?.contents).toContain('  DiskNotFound = "Disk.0101", // "NOT_FOUND"\n');
    expect(changedFiles[0]?.contents).not.toContain("The disk does not exist.");
  });

  test("sees what the catalog says of each code", async () => {
    const member = `  /** {{#each httpStatus}}{{this}} {{/each}}{{comment fault}}{{#if message}}: {{comment message}}{{/if}}{{#if retired}} (gone){{/if}} */
  {{name}} = {{value}},
`;
    const [file] = await generate({ member });
    expect(file?.contents).toContain(
      '  /** 404 client: Disk %s could not be found. */\n  DiskNotFound = "Disk.0101",\n',
    );
  });
});
