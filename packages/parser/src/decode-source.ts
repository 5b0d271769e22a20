import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import { byteOrderMark } from "./1-read/encoding/byte-order-mark.ts";
import { declaredCharset } from "./1-read/encoding/declared-charset.ts";
import { guessEncoding, otherReading } from "./1-read/encoding/guess-encoding.ts";
import { nulOffset, placeOfByte } from "./1-read/encoding/place-of-byte.ts";
import { firstInvalidByte, strictText } from "./1-read/encoding/strict-text.ts";
import { utf16WithoutMark } from "./1-read/encoding/utf-16.ts";
import { firstZero } from "./1-read/encoding/utf8-text.ts";

/** What a source is called, and how its bytes are to be read where the user says so. */
export interface DecodeOptions {
  readonly path: string;
  /** A label of the Encoding Standard: `"gbk"`, `"shift_jis"`, `"windows-1252"`. */
  readonly encoding?: string | undefined;
}

/** The text of a source and the encoding it was in: a WHATWG name in lower case. */
export interface DecodedSource {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of a source's bytes. Its encoding is, in this order: the one the user names, the one its byte-order mark
 * means, the one it declares, UTF-8 where every byte is right, and otherwise the one in which it reads like Chinese,
 * Japanese or Korean. Where none is certain it reports and gives `undefined`; it never puts U+FFFD for a byte.
 *
 * Reports `read/empty`, `read/binary`, `read/invalid-bytes`, `read/encoding-uncertain`, `read/unknown-encoding`.
 */
export function decodeSource(
  bytes: Uint8Array,
  options: DecodeOptions,
  report: Report,
): DecodedSource | undefined {
  const decoded =
    options.encoding === undefined
      ? detected(bytes, options, report)
      : told(bytes, options.encoding, options, report);
  if (!decoded) return undefined;
  const text = decoded.text.charCodeAt(0) === 0xfeff ? decoded.text.slice(1) : decoded.text;
  if (text.trim() === "") {
    report(diagnose("read/empty", {}, { place: start(options) }));
    return undefined;
  }
  if (!hasNul(bytes, decoded)) return { text, encoding: decoded.encoding };
  const offset = nulOffset(bytes, decoded.encoding);
  report(diagnose("read/binary", { offset }, { place: placeIn(bytes, offset, decoded.encoding, options) }));
  return undefined;
}

/** Whether a text has a NUL, which UTF-8 writes as a byte of zero, as it writes nothing else. */
function hasNul(bytes: Uint8Array, { text, encoding }: DecodedSource): boolean {
  return encoding === "utf-8" ? firstZero(bytes) >= 0 : text.includes("\0");
}

function start({ path }: DecodeOptions): Place {
  return { file: path, line: 1, column: 1 };
}

/** The text in an encoding that somebody names. */
function told(
  bytes: Uint8Array,
  label: string,
  options: DecodeOptions,
  report: Report,
): DecodedSource | undefined {
  const encoding = encodingNamed(label);
  if (!encoding) {
    const details = { place: start(options), option: ["encoding"] };
    report(diagnose("read/unknown-encoding", { encoding: label }, details));
    return undefined;
  }
  const text = strictText(bytes, encoding);
  if (text !== undefined) return { text, encoding };
  reportInvalid(bytes, encoding, options, report);
  return undefined;
}

/** The name of the encoding that a label means, or `undefined` (Encoding Standard, § 4.2). */
function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function detected(bytes: Uint8Array, options: DecodeOptions, report: Report): DecodedSource | undefined {
  const mark = byteOrderMark(bytes);
  if (mark) return told(bytes, mark, options, report);
  if (firstZero(bytes) >= 0) return utf16WithoutMark(bytes) ?? { text: "\0", encoding: "utf-8" };
  const declared = declaredCharset(bytes);
  const utf8 = strictText(bytes, "utf-8");
  if (declared === undefined) {
    return utf8 === undefined
      ? guessed(bytes, options, report)
      : undeclared(bytes, utf8, { options, report });
  }
  if (encodingNamed(declared) === "utf-8") {
    return utf8 === undefined ? guessed(bytes, options, report) : { text: utf8, encoding: "utf-8" };
  }
  if (utf8 === undefined) return told(bytes, declared, options, report);
  if (!/[^\0-\x7f]/.test(utf8)) return { text: utf8, encoding: "utf-8" };
  const reason = `it declares ${declared}, but every byte of it is right UTF-8`;
  report(diagnose("read/encoding-uncertain", { reason }, { place: start(options) }));
  return undefined;
}

/** The text of bytes that are right UTF-8, unless they read like a language in another encoding only. */
function undeclared(
  bytes: Uint8Array,
  utf8: string,
  { options, report }: { readonly options: DecodeOptions; readonly report: Report },
): DecodedSource | undefined {
  const other = otherReading(bytes, utf8);
  if (other === undefined) return { text: utf8, encoding: "utf-8" };
  const reason = `every byte of it is right UTF-8, but it reads like ${other}`;
  report(diagnose("read/encoding-uncertain", { reason }, { place: start(options) }));
  return undefined;
}

/** The text of bytes that are not UTF-8 and say nothing about themselves. */
function guessed(bytes: Uint8Array, options: DecodeOptions, report: Report): DecodedSource | undefined {
  const guess = guessEncoding(bytes);
  if (guess.encoding !== undefined) return { text: guess.text, encoding: guess.encoding };
  if (guess.mostlyUtf8) {
    reportInvalid(bytes, "utf-8", options, report);
    return undefined;
  }
  const place = placeIn(bytes, firstInvalidByte(bytes, "utf-8"), "utf-8", options);
  report(diagnose("read/encoding-uncertain", { reason: guess.reason }, { place }));
  return undefined;
}

function reportInvalid(bytes: Uint8Array, encoding: string, options: DecodeOptions, report: Report): void {
  const offset = firstInvalidByte(bytes, encoding);
  report(
    diagnose(
      "read/invalid-bytes",
      { encoding, offset },
      { place: placeIn(bytes, offset, encoding, options) },
    ),
  );
}

function placeIn(bytes: Uint8Array, offset: number, encoding: string, { path }: DecodeOptions): Place {
  return { file: path, ...placeOfByte(bytes, offset, encoding) };
}
