import { utf8Text } from "./utf8-text.ts";
import { withWindowsLetters } from "./windows-1252.ts";

/** The text of bytes in an encoding, or `undefined` where a byte is not right in it. A byte-order mark stays. */
export function strictText(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding === "utf-8") return utf8Text(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === "windows-1252" ? withWindowsLetters(text) : text;
  } catch {
    return undefined;
  }
}

/** Offset where the first character begins that is not right in an encoding; the length where all are. */
export function firstInvalidByte(bytes: Uint8Array, encoding: string): number {
  let right = 0;
  let wrong = bytes.length + 1;
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1;
    if (isRight(bytes, middle, encoding)) right = middle;
    else wrong = middle;
  }
  return right >= bytes.length ? bytes.length : lastWhole(bytes, right, encoding);
}

/** No character of an encoding has more bytes. */
const longestCharacter = 4;

/** Offset after the last whole character of bytes that are right so far. */
function lastWhole(bytes: Uint8Array, length: number, encoding: string): number {
  for (let end = length; end >= 0 && end > length - longestCharacter; end--)
    if (strictText(bytes.subarray(0, end), encoding) !== undefined) return end;
  return length;
}

/** Whether the first `length` bytes are right so far; at the very end nothing may be cut off. */
function isRight(bytes: Uint8Array, length: number, encoding: string): boolean {
  try {
    const stream = length < bytes.length;
    new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream });
    return length <= bytes.length;
  } catch {
    return false;
  }
}
