import { generatedNotice, printLiteral, printPropertyKey } from "@errcat/generator";
import type { Parameter } from "@errcat/schema";
import { i18nextOptions } from "./formats/i18next.ts";
import type { KeyedText } from "./plan-keys.ts";

/** What the module of keys is made of. */
export interface KeysModule {
  /** What the names of the types begin with. */
  readonly prefix: string;
  readonly texts: readonly KeyedText[];
  /** True where a bundle is for i18next, whose options then are exported, too. */
  readonly i18next: boolean;
}

/**
 * A TypeScript module with the type of all keys and the parameters of each:
 *
 *     export interface VpcMessageParameters {
 *       "VPC.0101.default.message": { readonly vpc: string };
 *       "VPC.0101.default.description": NoParameters;
 *     }
 *     export type VpcMessageKey = keyof VpcMessageParameters;
 */
export function renderKeys({ prefix, texts, i18next }: KeysModule): string {
  const lines = texts.map(
    ({ key, parameters }) => `  ${printPropertyKey(key)}: ${printParameters(parameters)};\n`,
  );
  return [
    `${generatedNotice}\n`,
    "/** A text without parameters. */\nexport type NoParameters = Readonly<Record<string, never>>;\n\n",
    "/** The parameters of each text of the bundles, by key. */\n",
    `export interface ${prefix}MessageParameters {\n${lines.join("")}}\n\n`,
    "/** The key of a text of the bundles: code, variant and field. */\n",
    `export type ${prefix}MessageKey = keyof ${prefix}MessageParameters;\n`,
    i18next ? i18nextConstant : "",
  ].join("");
}

const i18nextConstant = `
/** Options of \`i18next.init\` that the bundles rely on; without them a text with \`{{\` or \`$t(\` comes out wrong. */
export const i18nextOptions = ${printLiteral({ ...i18nextOptions, interpolation: { ...i18nextOptions.interpolation } })} as const;
`;

function printParameters(parameters: KeyedText["parameters"]): string {
  if (parameters.length === 0) return "NoParameters";
  return `{ ${parameters.map(({ name, type }) => `readonly ${printPropertyKey(name)}: ${types[type]}`).join("; ")} }`;
}

const types: Readonly<Record<Parameter["type"], string>> = {
  string: "string",
  integer: "number",
  list: "readonly string[]",
};
