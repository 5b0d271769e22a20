import { strictText } from "./strict-text.ts";

/** Characters that no text has: controls, what is no character. Private use is for the icons of a page. */
const NO_TEXT = /[\0-\x08\x0b\x0e-\x1f\ufdd0-\ufdef\ufff0-\ufffc\ufffe\uffff]/;

/** In text with line ends, spaces and digits at least so many of the 16-bit units have a byte of zero. */
const LEAST_SHARE = 0.08;

/** Few characters but these have a zero as their other byte: 一, 最, the ideographic space. */
const MOST_ON_OTHER_SIDE = 0.2;

/**
 * The text of UTF-16 without a byte-order mark, where that is certain: zeros stand on one side of the units, there
 * are as many as ASCII in a text makes, and what comes out has lines and no character that texts do not have.
 */
export function utf16WithoutMark(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  const [many, few] = zeros[0] > zeros[1] ? zeros : [zeros[1], zeros[0]];
  if (many < (bytes.length / 2) * LEAST_SHARE || few > many * MOST_ON_OTHER_SIDE) return undefined;
  const encoding = many === zeros[0] ? "utf-16be" : "utf-16le";
  const text = strictText(bytes, encoding);
  return text?.includes("\n") && !NO_TEXT.test(text) ? { text, encoding } : undefined;
}
