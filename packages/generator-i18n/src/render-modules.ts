import { generatedNotice, printLiteral, printPropertyKey, printString } from "@errcat/generator";
import type { Bundle, Unit } from "./bundle.ts";
import { textFields } from "./options.ts";
import { icuOf } from "./text-pattern.ts";

/**
 * A bundle as a TypeScript module: message, description and solution of each variant, by code and variant.
 *
 *     export const texts: … = {
 *       "VPC.0101.default": ["VPC {vpc} does not exist.", "The VPC does not exist.", null],
 *     };
 *
 * The message is an ICU MessageFormat 1 message, description and solution are plain text; null is a text that this
 * language does not have.
 */
export function renderTextModule({ tag, units }: Bundle): string {
  const lines = units.map(
    (unit) => `  ${printPropertyKey(`${unit.code}.${unit.variant}`)}: ${printLiteral(textsOf(unit))},\n`,
  );
  return [
    `${generatedNotice}\n`,
    `/** Texts in ${tag} by code and variant: the message in ICU MessageFormat 1; description and solution as plain text. */\n`,
    `export const texts: ${textsType} = {\n${lines.join("")}};\n`,
  ].join("");
}

/** A language and the specifier that its texts are imported by. */
export interface LoadedLanguage {
  readonly tag: string;
  readonly specifier: string;
}

/**
 * The module that loads the texts of a language when they are asked for, so that an application carries only the
 * languages that its users read:
 *
 *     export const textLoaders: … = { "zh-CN": () => import("./zh-CN.js") };
 */
export function renderTextLoaders(languages: readonly LoadedLanguage[]): string {
  const lines = languages.map(
    ({ tag, specifier }) => `  ${printPropertyKey(tag)}: () => import(${printString(specifier)}),\n`,
  );
  const tags = languages.map(({ tag }) => printString(tag)).join(" | ") || "never";
  return [
    `${generatedNotice}\n`,
    "/** Imports the texts of a language, by its BCP 47 tag. */\n",
    `export const textLoaders: Readonly<Record<${tags}, () => Promise<{ readonly texts: ${textsType} }>>> = {\n`,
    `${lines.join("")}};\n`,
  ].join("");
}

const textsType =
  "Readonly<Record<string, readonly [message: string | null, description: string | null, solution: string | null]>>";

function textsOf({ texts }: Unit): readonly (string | null)[] {
  return textFields.map((field) => {
    const text = texts.find((candidate) => candidate.field === field);
    if (!text) return null;
    return field === "message" ? icuOf(text) : text.source;
  });
}
