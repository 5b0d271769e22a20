import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import { byteOrderMark } from "./1-read/encoding/byte-order-mark.ts";
import { afterLastLineEnd, nulOffset, placeOfByte } from "./1-read/encoding/place-of-byte.ts";
import { firstInvalidByte } from "./1-read/encoding/strict-text.ts";
import { withWindowsLetters } from "./1-read/encoding/windows-1252.ts";
import { withLineFeeds } from "./1-read/page.ts";
import type { DecodeOptions } from "./decode-source.ts";

/** Bytes that come in piece by piece, as text. */
export interface TextStream {
  /** The text of the next bytes, cut anywhere; `undefined` once something was wrong and has been reported. */
  decode(bytes: Uint8Array): string | undefined;
  /** The text of what is left at the end. */
  end(): string | undefined;
}

/**
 * The text of a source whose bytes come in piece by piece. Its encoding is the one the user names, the one its
 * byte-order mark means, or UTF-8: other encodings are told by how a whole page reads, and there is none here.
 *
 * Reports `read/unknown-encoding`, `read/invalid-bytes`, `read/binary`.
 */
export function createTextStream(options: DecodeOptions, report: Report): TextStream {
  return new BytesAsText(options, report);
}

class BytesAsText implements TextStream {
  readonly #options: DecodeOptions;
  readonly #report: Report;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #failed = false;
  /** The first bytes, as long as they may be the half of a byte-order mark. */
  #first = new Uint8Array();
  /** Bytes and line ends before the line that is being decoded, and its bytes and its text so far. */
  #offset = 0;
  #lineEnds = 0;
  #line: Uint8Array[] = [];
  #lineLength = 0;
  #lineText = "";

  constructor(options: DecodeOptions, report: Report) {
    this.#options = options;
    this.#report = report;
  }

  decode(bytes: Uint8Array): string | undefined {
    if (this.#failed) return undefined;
    if (this.#decoder) return this.#text(bytes, true);
    this.#first = joined([this.#first, bytes]);
    if (this.#first.length < 4) return "";
    return this.#begin() ? this.#text(this.#first, true) : undefined;
  }

  end(): string | undefined {
    if (this.#failed) return undefined;
    if (this.#decoder) return this.#text(new Uint8Array(), false);
    return this.#begin() ? this.#text(this.#first, false) : undefined;
  }

  #begin(): boolean {
    const label = this.#options.encoding ?? byteOrderMark(this.#first) ?? "utf-8";
    try {
      this.#decoder = new TextDecoder(label.trim(), { fatal: true });
      return true;
    } catch {
      this.#failed = true;
      const place = { file: this.#options.path, line: 1, column: 1 };
      const details = { place, option: ["encoding"] };
      this.#report(diagnose("read/unknown-encoding", { encoding: label }, details));
      return false;
    }
  }

  #text(bytes: Uint8Array, stream: boolean): string | undefined {
    const { encoding } = this.#decoder!;
    let text: string;
    try {
      text = this.#decoder!.decode(bytes, { stream });
    } catch {
      const line = joined([...this.#line, bytes]);
      const at = firstInvalidByte(line, encoding);
      const values = { encoding, offset: this.#offset + at };
      return this.#fail(diagnose("read/invalid-bytes", values, { place: this.#place(line, at) }));
    }
    if (text.includes("\0")) {
      const line = joined([...this.#line, bytes]);
      const at = nulOffset(line, encoding);
      return this.#fail(
        diagnose("read/binary", { offset: this.#offset + at }, { place: this.#place(line, at) }),
      );
    }
    if (encoding === "windows-1252") text = withWindowsLetters(text);
    this.#remember(bytes, text);
    return text;
  }

  #fail(diagnostic: ReturnType<typeof diagnose>): undefined {
    this.#failed = true;
    this.#report(diagnostic);
  }

  /** The place of a byte, counted from the line that is being decoded. */
  #place(bytes: Uint8Array, at: number): Place {
    const { line, column } = placeOfByte(bytes, at, this.#decoder!.encoding);
    return { file: this.#options.path, line: this.#lineEnds + line, column };
  }

  /** Keeps the bytes since the last line end: from there on every encoding can be decoded anew. */
  #remember(bytes: Uint8Array, text: string): void {
    const { encoding } = this.#decoder!;
    const start = afterLastLineEnd(bytes, encoding, this.#lineLength % 2 === 1);
    const begun = bytes.slice(start);
    this.#lineText += text;
    if (start > 0) {
      const begunText = new TextDecoder(encoding, { ignoreBOM: true }).decode(begun, { stream: true });
      const ended = this.#lineText.slice(0, this.#lineText.length - begunText.length);
      this.#lineEnds += withLineFeeds(ended).split("\n").length - 1;
      this.#offset += this.#lineLength + start;
      [this.#line, this.#lineLength, this.#lineText] = [[], 0, begunText];
    }
    this.#line.push(begun);
    this.#lineLength += begun.length;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
