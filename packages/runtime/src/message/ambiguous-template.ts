import type { MessageTemplate } from "../catalog/error-catalog.ts";

/**
 * Whether no text can give all parameters of the template back with certainty: two of them touch, or only white space
 * stands between them, which values have as well.
 *
 *     "{a}{b}", "{a} {b}"   →  true
 *     "{a}: {b}", "[{a}] {b}"  →  false: a text may still be read in two ways, which {@link matchMessage} reports
 */
export function isAmbiguousTemplate({ literals }: MessageTemplate): boolean {
  return literals.slice(1, -1).some((literal) => literal.trim() === "");
}
