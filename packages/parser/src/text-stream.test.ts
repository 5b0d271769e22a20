import type { Diagnostic } from "@errcat/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSource } from "./decode-source.ts";
import { createTextStream } from "./text-stream.ts";

function decode(pieces: readonly Uint8Array[], encoding?: string) {
  const diagnostics: Diagnostic[] = [];
  const stream = createTextStream({ path: "page.md", encoding }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  const parts = [...pieces.map((piece) => stream.decode(piece)), stream.end()];
  return { text: parts.includes(undefined) ? undefined : parts.join(""), diagnostics };
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
}

const size = fc.integer({ min: 1, max: 12 });

describe("a text stream", () => {
  it("gives the text of UTF-8 however the bytes are cut, without the byte-order mark", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), size, (any, marked, each) => {
        const text = `订单😀\n${any.replaceAll("\0", "")}`;
        const bytes = new TextEncoder().encode(marked ? `\ufeff${text}` : text);
        expect(decode(cut(bytes, each))).toEqual({ text, diagnostics: [] });
      }),
    );
  });

  it("takes UTF-16 by its mark and other encodings by name", () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x3d, 0xd8, 0x00, 0xde, 0x0a, 0x00, 0x41, 0x00]);
    const gbk = new Uint8Array([0xb4, 0xed, 0xce, 0xf3, 0x0a, 0x41]);
    for (const each of [1, 2, 3, 5]) {
      expect(decode(cut(utf16, each)).text).toBe("😀\nA");
      expect(decode(cut(gbk, each), "gbk").text).toBe("错误\nA");
    }
  });

  it("says where a byte is wrong, wherever the pieces end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), size, (good, each) => {
        const text = `${"订a\n".repeat(good)}b单`;
        const bytes = new Uint8Array([...new TextEncoder().encode(text), 0xff, 0x41, 0x0a]);
        const { diagnostics, text: found } = decode(cut(bytes, each));
        expect(found).toBeUndefined();
        expect(diagnostics).toMatchObject([
          {
            code: "read/invalid-bytes",
            message: expect.stringContaining(`offset ${5 * good + 4} `),
            place: { file: "page.md", line: good + 1, column: 3 },
          },
        ]);
      }),
    );
  });

  it("says so as a whole page says it, in every encoding and with every line end", () => {
    const utf16 = (text: string) =>
      new Uint8Array(Uint16Array.from(text, (each) => each.charCodeAt(0)).buffer);
    const ends = fc.constantFrom("\n", "\r\n", "\r", "\u0085");
    const texts = fc.array(fc.tuple(fc.constantFrom("上海", "ab", "", "单"), ends), { maxLength: 20 });
    const wrong = fc.constantFrom("\0", "\ud800");
    fc.assert(
      fc.property(texts, wrong, fc.boolean(), size, (lines, bad, isWide, each) => {
        const text = `\ufeff订a\n${lines.flat().join("")}b`;
        const bytes = isWide
          ? utf16(`${text}${bad} c`)
          : Uint8Array.of(...new TextEncoder().encode(text), bad === "\0" ? 0 : 0xff, 0x20);
        const said: Diagnostic[] = [];
        decodeSource(bytes, { path: "page.md" }, (diagnostic) => said.push(diagnostic));
        expect(said).toHaveLength(1);
        expect(decode(cut(bytes, each)).diagnostics).toEqual(said);
      }),
    );
  });

  it("refuses bytes cut off at the end, NUL bytes, and encodings that nobody knows", () => {
    const codes = (bytes: readonly number[], encoding?: string) =>
      decode([new Uint8Array(bytes)], encoding).diagnostics.map(({ code }) => code);
    expect(codes([0x41, 0x41, 0x41, 0xe8, 0xae])).toEqual(["read/invalid-bytes"]);
    expect(codes([0x41, 0x00, 0x41, 0x41])).toEqual(["read/binary"]);
    expect(codes([0x41], "klingon")).toEqual(["read/unknown-encoding"]);
    expect(decode([new Uint8Array([0x41, 0x42, 0x43, 0x44])], "klingon").diagnostics[0]?.option).toEqual([
      "encoding",
    ]);
  });
});
