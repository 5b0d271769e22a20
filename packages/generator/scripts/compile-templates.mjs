// Compiles <package>/templates/*.hbs into <package>/src/templates.generated.ts:
//   node packages/generator/scripts/compile-templates.mjs packages/generator-enums
// The compiled partials are committed, so that generating needs Handlebars' runtime only, not its compiler.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Handlebars from "handlebars";

const helpers = ["comment", "each", "if", "unless", "with"];
/** The same options as `compileOptions` in src/templates/compile-override.ts; a test compares the two. */
export const compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  preventIndent: true,
};

/** The text of `templates.generated.ts` for the templates of a package folder. */
export function compileTemplates(folder) {
  const files = readdirSync(join(folder, "templates")).filter((file) => file.endsWith(".hbs"));
  const partials = files.sort().map((file) => {
    const source = readFileSync(join(folder, "templates", file), "utf8");
    const hash = createHash("sha256").update(source).digest("hex");
    const compiled = Handlebars.precompile(source, compileOptions);
    const [name, text, digest] = [file.slice(0, -4), source, hash].map((value) => JSON.stringify(value));
    return `  ${name}: {\n    source: ${text},\n    hash: ${digest},\n    compiled: ${compiled},\n  },\n`;
  });
  return `// @ts-nocheck: what a compiler wrote for the templates of this package
// biome-ignore-all lint: generated from templates/*.hbs
// biome-ignore-all format: generated from templates/*.hbs
// biome-ignore-all assist: generated from templates/*.hbs
import type { TemplateBundle } from "@errcat/generator";

/** The partials of this generator, made of \`templates/*.hbs\` by \`compile-templates.mjs\`. */
export const templates: TemplateBundle = {
${partials.join("")}};
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const folder of process.argv.slice(2))
    writeFileSync(join(folder, "src/templates.generated.ts"), compileTemplates(folder));
