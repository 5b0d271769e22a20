import { invisibleCharacters } from "@errcat/diagnostics";

const invisible = new RegExp(`[${invisibleCharacters}]`, "u");

/** What is known of each UTF-16 code unit: 1 where it is shown. Asking the pattern each time is slow. */
const known = new Uint8Array(0x10000);

/**
 * The text with each invisible character (`invisibleCharacters` of `@errcat/diagnostics`) as JSON escapes of its UTF-16
 * code units. Line feeds stay, and so do Han and all other visible scripts. JSON text keeps its value.
 *
 *     "a‹U+202E›b 子网"  →  "a\u202eb 子网"
 */
export function escapeInvisible(text: string): string {
  let escaped = "";
  let copied = 0;
  for (let at = nextInvisible(text, 0); at < text.length; at = nextInvisible(text, copied)) {
    const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    escaped += text.slice(copied, at);
    for (copied = at; copied < end; copied++) {
      escaped += `\\u${text.charCodeAt(copied).toString(16).padStart(4, "0")}`;
    }
  }
  return copied === 0 ? text : escaped + text.slice(copied);
}

/** Offset of the first invisible character from an offset on; the length of the text where there is none. */
function nextInvisible(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (known[unit] === 1) continue;
    const point = text.codePointAt(at) ?? unit;
    const hidden = invisible.test(String.fromCodePoint(point));
    if (hidden) return at;
    if (point > 0xffff) at++;
    else known[unit] = 1;
  }
  return text.length;
}

/** True where a text has a character that {@link escapeInvisible} replaces. */
export function hasInvisible(text: string): boolean {
  return nextInvisible(text, 0) < text.length;
}
