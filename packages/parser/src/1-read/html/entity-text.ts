import { namedCharacters } from "./named-characters.ts";

/** What numbers 0x80 … 0x9F mean: windows-1252, as browsers read them (HTML Standard, § 13.2.5.80). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Text with its character references resolved; what is no reference stays as it is.
 *
 *     "&lt;id&gt; &#38; &#x4e2d;"  →  "<id> & 中"
 */
export function entityText(text: string): string {
  if (text.indexOf("&") < 0) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g, resolve);
}

function resolve(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return namedCharacters().get(name) ?? whole;
  return characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10));
}

function characterOf(point: number): string {
  if (point >= 0x80 && point <= 0x9f) return WINDOWS_1252.charAt(point - 0x80);
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return "\ufffd";
  return String.fromCodePoint(point);
}
