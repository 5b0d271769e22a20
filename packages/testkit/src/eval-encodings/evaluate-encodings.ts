import { type DecodedSource, decodeSource } from "@errcat/parser";
import { encodableText, encodeText } from "./encode-text.ts";

/** A text that is certain, and the language it is in. */
export interface KnownText {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

/** How often a text in an encoding was read as it is, was refused, and was read as something else. */
export interface EncodingResult {
  readonly encoding: string;
  /** Bytes of the pieces, `Infinity` for whole texts. */
  readonly length: number;
  readonly right: number;
  readonly refused: number;
  readonly wrong: readonly WrongReading[];
}

/** A text that was read as something else. */
export interface WrongReading {
  readonly name: string;
  readonly as: string;
  readonly bytes: Uint8Array;
  readonly expected: string;
  readonly found: string;
}

/** Encodings, and the languages that people write in them; texts in the last ones can only be refused. */
export const encodingsOfLanguages: Readonly<Record<string, RegExp>> = {
  gbk: /^zh-CN/,
  gb18030: /^zh/,
  big5: /^zh-(?:TW|HK)/,
  shift_jis: /^ja/,
  "euc-jp": /^ja/,
  "euc-kr": /^ko/,
  "utf-16le": /./,
  "utf-16be": /./,
  "utf-8": /./,
  "windows-1252": /^(?:en|de|es|pt|fr|it)/,
  "windows-1251": /^ru/,
  "koi8-r": /^ru/,
};

/**
 * Encodes texts, whole and in pieces of some lengths in bytes, and reads them without being told how they are encoded.
 */
export function evaluateEncodings(texts: readonly KnownText[], lengths: readonly number[]): EncodingResult[] {
  return Object.entries(encodingsOfLanguages).flatMap(([encoding, languages]) => {
    const spoken = texts.filter(({ language }) => languages.test(language));
    const encodable = spoken.map((known) => ({ ...known, text: textIn(known.text, encoding) }));
    return lengths.map((length) => evaluate(encodable, encoding, length));
  });
}

const utf = /^utf-/;

const textIn = (text: string, encoding: string): string =>
  utf.test(encoding) ? text : encodableText(text, encoding);

function evaluate(texts: readonly KnownText[], encoding: string, length: number): EncodingResult {
  const wrong: WrongReading[] = [];
  let right = 0;
  let refused = 0;
  for (const { name, text } of texts) {
    for (const expected of piecesOf(text, length)) {
      if (!/[^\0-\x7f]/.test(expected)) continue;
      const bytes = bytesOf(expected, encoding);
      const found = read(bytes);
      if (found === undefined) refused++;
      else if (found.text === expected) right++;
      else wrong.push({ name, as: found.encoding, bytes, expected, found: found.text });
    }
  }
  return { encoding, length, right, refused, wrong };
}

function bytesOf(text: string, encoding: string): Uint8Array {
  return encoding === "utf-8" ? new TextEncoder().encode(text) : encodeText(text, encoding)!;
}

function read(bytes: Uint8Array): DecodedSource | undefined {
  return decodeSource(bytes, { path: "page.md" }, () => {});
}

/** A text in pieces of whole lines, none longer than so many bytes of UTF-8 unless its line is. */
export function piecesOf(text: string, length: number): readonly string[] {
  if (length === Number.POSITIVE_INFINITY) return [text];
  const pieces: string[] = [];
  let piece = "";
  let bytes = 0;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const added = Buffer.byteLength(line);
    if (bytes > 0 && bytes + added > length) {
      pieces.push(piece);
      [piece, bytes] = ["", 0];
    }
    piece += line;
    bytes += added;
  }
  return piece === "" ? pieces : [...pieces, piece];
}
