import type { Catalog } from "@errcat/schema";

/**
 * A code as it stands on the wire: where codes are integers, a number if that prints as the code again (no leading
 * zeros, no fraction, nothing beyond 2^53), otherwise the text.
 *
 *     17007, integer → 17007     007, integer → "007"     17007, string → "17007"
 */
export function wireCode(code: string, codeType: Catalog["codeType"]): string | number {
  const number = Number(code);
  return codeType === "integer" && Number.isSafeInteger(number) && String(number) === code ? number : code;
}
