/**
 * Characters that a reader cannot see or that change what is seen around them: controls, format characters (bidi
 * overrides, zero widths), line and paragraph separators, lone surrogates, private use, unassigned, variation selectors.
 * Printed as they stand they hide code from a reviewer (CVE-2021-42574, "Trojan Source").
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]/u;
const everyInvisible: RegExp = new RegExp(invisible, "gu");

/** True where a text has a character that {@link escapeInvisible} replaces. */
export function hasInvisible(text: string): boolean {
  return invisible.test(text);
}

/**
 * The text with each invisible character replaced by JSON escapes of its UTF-16 code units; Han and all other visible
 * script stays as it is. Line breaks are invisible characters, too.
 *
 *     "a\u202eb 子网"  →  "a\\u202eb 子网"
 */
export function escapeInvisible(text: string): string {
  return invisible.test(text) ? text.replace(everyInvisible, unicodeEscapes) : text;
}

function unicodeEscapes(character: string): string {
  let escapes = "";
  for (let index = 0; index < character.length; index++)
    escapes += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  return escapes;
}
