import type { Variant } from "@errcat/schema";
import type { RuleField } from "./text-rule.ts";

/** Longer texts are read this far; what an error is stands in its first sentences. */
const LONGEST = 1200;

/** The texts of a variant that rules read, in every language it has. */
export type VariantTexts = readonly (readonly [field: RuleField, text: string])[];

/** The texts of a variant by field; the description first, because it says in full what the message abbreviates. */
export function textsOfVariant(code: string, variant: Variant): VariantTexts {
  const texts: (readonly [RuleField, string])[] = [];
  for (const text of Object.values(variant.description)) texts.push(["description", text]);
  if (variant.message) texts.push(["message", variant.message.raw]);
  const words = wordsOfCode(code);
  if (words !== "") texts.push(["code", words]);
  for (const text of Object.values(variant.solution)) texts.push(["solution", text]);
  return texts.map(([field, text]) => [field, text.slice(0, LONGEST)]);
}

/** `Throttling.UserQuotaExceeded` → `Throttling User Quota Exceeded`; `""` for codes such as `VPC.0101` and `17007`. */
function wordsOfCode(code: string): string {
  const words = code.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const telling = words.filter((word) => word.length > 3);
  return telling.length > 0 && !/\d{3}/.test(code) ? words.join(" ") : "";
}
