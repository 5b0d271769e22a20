// Compiles <package>/templates/*.hbs into <package>/src/templates.generated.ts:
//   node packages/generator/scripts/compile-templates.mjs packages/generator-enums
// The functions are committed, so that generating without overrides loads no template engine at all. A test of each
// generator compares them with what Handlebars makes of the same sources.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Handlebars from "handlebars";

/** The text of `templates.generated.ts` for the templates of a package folder. */
export function compileTemplates(folder) {
  const files = readdirSync(join(folder, "templates")).filter((file) => file.endsWith(".hbs"));
  const partials = files.sort().map((file) => {
    const source = readFileSync(join(folder, "templates", file), "utf8");
    const hash = createHash("sha256").update(source).digest("hex");
    const compiled = compilePartial(source);
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

/** A function of the context, the runtime, and the index and length of the list around: what a partial prints. */
export function compilePartial(source) {
  return `(c, $, i, n) => ${compileProgram(Handlebars.parse(source))}`;
}

/**
 * An expression for what a program prints: `c` is its context, `$` the runtime, `i` and `n` index and length of the
 * list.
 */
function compileProgram(program) {
  const parts = (program?.body ?? []).map(compileStatement).filter((part) => part !== '""');
  return parts.length > 0 ? parts.join(" + ") : '""';
}

const statements = {
  ContentStatement: ({ value }) => JSON.stringify(value),
  CommentStatement: () => '""',
  MustacheStatement: ({ escaped, path, params }) => {
    if (!escaped) throw new Error("Unescaped output is for nobody, our own templates included.");
    if (params.length === 0) return `$.print(${compilePath(path)})`;
    if (path.original !== "comment") throw new Error(`Unknown helper ${path.original}.`);
    return `$.comment(${compilePath(params[0])})`;
  },
  PartialStatement: ({ name, params, hash, indent }) => {
    if (params.length > 0 || hash) throw new Error("Partials take no parameters here.");
    return `${JSON.stringify(indent)} + $.partials.${name.original}(c, $, i, n)`;
  },
  BlockStatement: ({ path, params, program, inverse }) => {
    const [value, body, otherwise] = [
      compilePath(params[0]),
      compileProgram(program),
      compileProgram(inverse),
    ];
    if (path.original === "if") return `($.has(${value}) ? ${body} : ${otherwise})`;
    if (path.original === "unless") return `($.has(${value}) ? ${otherwise} : ${body})`;
    if (path.original === "each") return `$.each(${value}, (c, i, n) => ${body}, () => ${otherwise})`;
    throw new Error(`Unknown block ${path.original}.`);
  },
};

function compileStatement(statement) {
  const compile = statements[statement.type];
  if (!compile) throw new Error(`${statement.type} is not supported.`);
  return compile(statement);
}

const data = { index: "i", first: "(i === 0)", last: "(i === n - 1)" };

function compilePath({ type, data: isData, depth, parts, original }) {
  if (type !== "PathExpression" || depth > 0) throw new Error(`${original} is not supported.`);
  if (!isData) return ["c", ...parts].join(".");
  if (!data[parts[0]]) throw new Error(`${original} is not supported.`);
  return data[parts[0]];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const folder of process.argv.slice(2))
    writeFileSync(join(folder, "src/templates.generated.ts"), compileTemplates(folder));
