import type { Variant } from "@errcat/schema";
import type { RuleField } from "./text-rule.ts";

/** Longer texts are read this far; what an error is stands in its first sentences. */
const LONGEST = 1200;

/** The texts of a variant that rules read, in every language it has. */
export type VariantTexts = readonly (readonly [field: RuleField, text: string])[];

/** The texts of a variant by field; the description first, because it says in full what the message abbreviates. */
export function textsOfVariant(code: string, variant: Variant): VariantTexts {
  const texts: (readonly [RuleField, string])[] = [];
  const add = (field: RuleField, text: string) => texts.push([field, text.slice(0, LONGEST)]);
  for (const language in variant.description) add("description", variant.description[language] ?? "");
  if (variant.message) add("message", variant.message.raw);
  const words = wordsOfCode(code);
  if (words !== "") add("code", words);
  for (const language in variant.solution) add("solution", variant.solution[language] ?? "");
  return texts;
}

/** `Throttling.UserQuotaExceeded` → `Throttling User Quota Exceeded`; `""` for codes such as `VPC.0101` and `17007`. */
function wordsOfCode(code: string): string {
  if (/\d{3}/.test(code)) return "";
  const words = code.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const telling = words.filter((word) => word.length > 3);
  return telling.length > 0 ? words.join(" ") : "";
}
