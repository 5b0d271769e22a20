/**
 * What windows-1252 has from byte 0x80 to 0x9f, five of which stand for nothing (Encoding Standard, index
 * windows-1252).
 */
const LETTERS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const FIRST = 0x80;

/**
 * Text that a decoder of windows-1252 gives, with the quotation marks and dashes that some decoders leave out: those of
 * Node 20 read the encoding as ISO-8859-1 (nodejs/node#56542), in which these bytes are control characters.
 *
 *     0x44 0x6f 0x6e 0x92 0x74   →   Don’t
 */
export function withWindowsLetters(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (each) => LETTERS[each.charCodeAt(0) - FIRST]!);
}
