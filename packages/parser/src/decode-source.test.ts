import type { Diagnostic } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { decodeSource } from "./decode-source.ts";

const gbk = Uint8Array.of(0x7c, 0xb4, 0xed, 0xce, 0xf3, 0x7c);

function decode(bytes: Uint8Array, encoding?: string): unknown {
  const diagnostics: Diagnostic[] = [];
  const decoded = decodeSource(bytes, { path: "a.md", encoding }, (diagnostic) =>
    diagnostics.push(diagnostic),
  );
  return decoded ?? diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

test("an encoding that the user names is the encoding, whatever its label", () => {
  expect(decode(gbk, "GB2312")).toEqual({ text: "|错误|", encoding: "gbk" });
  expect(decode(Uint8Array.of(0xe9), "latin1")).toEqual({ text: "é", encoding: "windows-1252" });
});

test("bytes that are not in it are refused with their offset", () => {
  expect(decode(gbk, "utf-8")).toEqual([
    "read/invalid-bytes: The file is not utf-8: the byte at offset 1 cannot be decoded.",
  ]);
});

test("a name that is no encoding is refused", () => {
  expect(decode(gbk, "klingon")).toEqual(["read/unknown-encoding: There is no encoding called klingon."]);
});

test("too little text to be certain is refused and asked about", () => {
  expect(decode(gbk)).toEqual([
    "read/encoding-uncertain: The encoding is not certain: it is not UTF-8, and it may be gb18030.",
  ]);
});
