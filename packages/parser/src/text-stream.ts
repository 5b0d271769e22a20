import { diagnose, type Place, type Report } from "@errcat/diagnostics";
import { byteOrderMark } from "./1-read/encoding/byte-order-mark.ts";
import { firstInvalidByte } from "./1-read/encoding/strict-text.ts";
import { withWindowsLetters } from "./1-read/encoding/windows-1252.ts";
import type { DecodeOptions } from "./decode-source.ts";

/** Bytes that come in piece by piece, as text. */
export interface TextStream {
  /** The text of the next bytes, cut anywhere; `undefined` once something was wrong and has been reported. */
  decode(bytes: Uint8Array): string | undefined;
  /** The text of what is left at the end. */
  end(): string | undefined;
}

const LINE_FEED = 10;

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
  /** Bytes and line feeds before the line that is being decoded, and its bytes so far. */
  #offset = 0;
  #lineFeeds = 0;
  #line = new Uint8Array();

  constructor(options: DecodeOptions, report: Report) {
    this.#options = options;
    this.#report = report;
  }

  decode(bytes: Uint8Array): string | undefined {
    if (this.#failed) return undefined;
    if (this.#decoder) return this.#text(bytes, true);
    this.#first = joined(this.#first, bytes);
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
      this.#report(diagnose("read/unknown-encoding", { encoding: label }, { place }));
      return false;
    }
  }

  #text(bytes: Uint8Array, stream: boolean): string | undefined {
    const { encoding } = this.#decoder!;
    let text: string;
    try {
      text = this.#decoder!.decode(bytes, { stream });
    } catch {
      const at = firstInvalidByte(joined(this.#line, bytes), encoding);
      const offset = this.#offset + at;
      return this.#fail(
        diagnose("read/invalid-bytes", { encoding, offset }, { place: this.#place(bytes, at) }),
      );
    }
    if (text.includes("\0")) {
      const at = this.#line.length + bytes.indexOf(0);
      const place = this.#place(bytes, at);
      return this.#fail(diagnose("read/binary", { offset: this.#offset + at }, { place }));
    }
    this.#remember(bytes, encoding);
    return encoding === "windows-1252" ? withWindowsLetters(text) : text;
  }

  #fail(diagnostic: ReturnType<typeof diagnose>): undefined {
    this.#failed = true;
    this.#report(diagnostic);
  }

  /** The place of a byte, counted from the line that is being decoded. */
  #place(bytes: Uint8Array, at: number): Place {
    const before = joined(this.#line, bytes).subarray(0, at);
    const start = before.lastIndexOf(LINE_FEED) + 1;
    const column = new TextDecoder(this.#decoder!.encoding).decode(before.subarray(start)).length + 1;
    return { file: this.#options.path, line: this.#lineFeeds + countLineFeeds(before) + 1, column };
  }

  /** Keeps the bytes since the last line end: from there on every encoding can be decoded anew. */
  #remember(bytes: Uint8Array, encoding: string): void {
    const known = this.#offset + this.#line.length;
    const end = bytes.lastIndexOf(LINE_FEED);
    let start = end + 1;
    if (encoding.startsWith("utf-16") && (known + start) % 2 === 1) start--;
    if (end < 0) {
      this.#line = joined(this.#line, bytes);
      return;
    }
    this.#lineFeeds += countLineFeeds(this.#line) + countLineFeeds(bytes.subarray(0, start));
    this.#offset = known + start;
    this.#line = bytes.slice(start);
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}
