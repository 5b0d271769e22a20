import { withLineFeeds } from "../page.ts";
import { withWindowsLetters } from "./windows-1252.ts";

/** Line and column, both from 1, of a byte. */
export interface BytePlace {
  readonly line: number;
  readonly column: number;
}

/** Where a byte stands in the text of all bytes, whose lines end as those of a page do. */
export function placeOfByte(bytes: Uint8Array, offset: number, encoding: string): BytePlace {
  const decoded = new TextDecoder(encoding).decode(bytes.subarray(0, offset), { stream: true });
  const text = encoding === "windows-1252" ? withWindowsLetters(decoded) : decoded;
  const lines = withLineFeeds(text).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Offset of the first NUL, which has two bytes in UTF-16; -1 where there is none. */
export function nulOffset(bytes: Uint8Array, encoding: string): number {
  let at = bytes.indexOf(0);
  if (!encoding.startsWith("utf-16")) return at;
  while (at >= 0 && (at % 2 === 1 || bytes[at + 1] !== 0)) at = bytes.indexOf(0, at + 1);
  return at;
}

/**
 * Offset after the last LF, or CR behind which something stands; 0 where there is none. A unit of UTF-16 may begin at
 * an odd offset.
 */
export function afterLastLineEnd(bytes: Uint8Array, encoding: string, isOdd: boolean): number {
  if (!encoding.startsWith("utf-16"))
    return Math.max(bytes.lastIndexOf(10), bytes.subarray(0, -1).lastIndexOf(13)) + 1;
  const [high, low] = encoding === "utf-16be" ? [0, 1] : [1, 0];
  for (let at = bytes.length - 2; at >= 0; at--) {
    if (bytes[at + high] !== 0 || at % 2 !== (isOdd ? 1 : 0)) continue;
    if (bytes[at + low] === 10 || (bytes[at + low] === 13 && at + 4 <= bytes.length)) return at + 2;
  }
  return 0;
}
