// Compiles catalog.schema.json to src/catalog-validator.generated.ts: no user installs a JSON Schema library.
import { readFileSync, writeFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const room = new URL("..", import.meta.url);

/** The text of the validator module, from the text of the schema. */
export function compileValidator(schemaText) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(JSON.parse(schemaText)));
  if (code.includes("require(")) throw new Error("the compiled validator imports something");
  const body = code
    .replace('"use strict";', "")
    .replace(/^export const validate = (\w+);\n?export default \1;/m, (_whole, name) => {
      return `export const validate: CatalogValidator = ${name} as unknown as CatalogValidator;`;
    });
  if (/^export default|\bimport\(/m.test(body))
    throw new Error("the compiled validator has an unexpected shape");
  return [
    "// Compiled from catalog.schema.json by scripts/compile-validator.js. Do not edit.",
    "// @ts-nocheck",
    "",
    "/** A check of a value against the schema; afterwards `errors` says what is wrong. */",
    "export interface CatalogValidator {",
    "  (value: unknown): boolean;",
    "  errors?: readonly SchemaError[] | null;",
    "}",
    "",
    "/** What the schema says of one value in the document. */",
    "export interface SchemaError {",
    "  /** JSON Pointer (RFC 6901) of the value. */",
    "  readonly instancePath: string;",
    "  readonly keyword: string;",
    "  readonly params: Readonly<Record<string, unknown>>;",
    "  readonly message?: string;",
    "}",
    body,
  ].join("\n");
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const text = compileValidator(readFileSync(new URL("catalog.schema.json", room), "utf8"));
  writeFileSync(new URL("src/catalog-validator.generated.ts", room), text);
}
