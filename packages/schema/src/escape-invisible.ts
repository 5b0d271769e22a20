import { invisibleCharacters } from "@errcat/diagnostics";

const invisible = new RegExp(`[${invisibleCharacters}]`, "gu");

/**
 * The text with each invisible character (`invisibleCharacters` of `@errcat/diagnostics`) as JSON escapes of its UTF-16
 * code units. Line feeds stay, and so do Han and all other visible scripts. JSON text keeps its value.
 *
 *     "a‹U+202E›b 子网"  →  "a\u202eb 子网"
 */
export function escapeInvisible(text: string): string {
  return text.replace(invisible, (character) => {
    let escaped = "";
    for (let unit = 0; unit < character.length; unit++) {
      escaped += `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
    }
    return escaped;
  });
}

/** True where a text has a character that {@link escapeInvisible} replaces. */
export function hasInvisible(text: string): boolean {
  return text.search(invisible) >= 0;
}
