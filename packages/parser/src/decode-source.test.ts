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

test("two characters of GBK that are right UTF-8 by chance are refused, not read as Latin letters and marks", () => {
  const platform = Uint8Array.of(0xc6, 0xbd, 0xcc, 0xa8);
  expect(decode(platform)).toEqual([
    "read/encoding-uncertain: The encoding is not certain: every byte of it is right UTF-8, but it reads like gb18030.",
  ]);
  expect(decode(platform, "gbk")).toEqual({ text: "平台", encoding: "gbk" });
});

test.each([
  "Ошибка: неверный параметр",
  "Σφάλμα δικτύου",
  "Błąd: żądanie odrzucone",
  "شناسه نامعتبر است",
  "שגיאה",
  "Größe · Âge",
])("UTF-8 of two bytes a letter is UTF-8: %s", (text) => {
  expect(decode(new TextEncoder().encode(text))).toEqual({ text, encoding: "utf-8" });
});

test("letters of one byte are not guessed, but named", () => {
  expect(
    decode(Uint8Array.from("Das Bücherregal ist für mich zu groß.", (each) => each.charCodeAt(0))),
  ).toEqual([
    "read/encoding-uncertain: The encoding is not certain: it is not UTF-8, and its letters beyond ASCII stand alone, as in windows-1252 and other encodings of one byte a letter.",
  ]);
});

test("Russian in an encoding of one byte a letter is not guessed, but named", () => {
  const windows = Uint8Array.from("неверный ключ доступа", (each) =>
    each === " " ? 32 : each.charCodeAt(0) - 0x350,
  );
  // The same in KOI8-R.
  const koi = Uint8Array.from([
    0xce, 0xc5, 0xd7, 0xc5, 0xd2, 0xce, 0xd9, 0xca, 0x20, 0xcb, 0xcc, 0xc0, 0xde, 0x20, 0xc4, 0xcf, 0xd3,
    0xd4, 0xd5, 0xd0, 0xc1,
  ]);
  for (const [bytes, name] of [
    [windows, "windows-1251"],
    [koi, "koi8-r"],
  ] as const) {
    expect(decode(bytes)).toEqual([
      `read/encoding-uncertain: The encoding is not certain: it is not UTF-8, and it reads like Russian in ${name}.`,
    ]);
    expect(decode(bytes, name)).toEqual({ text: "неверный ключ доступа", encoding: name });
  }
});

test("icons in the private use area keep UTF-16 without a mark from nothing", () => {
  const text = "| \ue001 Code | 错误 |\n|---|---|\n| A1 | 不存在 |\n";
  const units = Uint16Array.from(text, (each) => each.charCodeAt(0));
  expect(decode(new Uint8Array(units.buffer))).toEqual({ text, encoding: "utf-16le" });
});

test.each([
  ["\n", 0xff],
  ["\r\n", 0xff],
  ["\r", 0xff],
  ["\n", 0],
  ["\r\n", 0],
  ["\r", 0],
])("a byte that is no text is shown in its line and column, lines ending in %j: %s", (lineEnd, byte) => {
  const before = new TextEncoder().encode(`| 码 |${lineEnd}|---|${lineEnd}| 包裹不存在`);
  const places: unknown[] = [];
  decodeSource(Uint8Array.of(...before, byte, 0x20), { path: "a.md" }, ({ place, message }) =>
    places.push([place?.line, place?.column, message.includes(String(before.length))]),
  );
  expect(places).toEqual([[3, 8, true]]);
});

test.each([
  ["\ud800", "read/invalid-bytes"],
  ["\0", "read/binary"],
])("what is no text in UTF-16 is shown in its line and column: %j", (wrong, expected) => {
  const before = `\ufeff| 上 |\n|---|\n| 包裹不存在`;
  const units = Uint16Array.from(`${before}${wrong} |`, (each) => each.charCodeAt(0));
  const places: unknown[] = [];
  decodeSource(new Uint8Array(units.buffer), { path: "a.md" }, ({ code, place, message }) =>
    places.push([code, place?.line, place?.column, message.includes(` ${2 * before.length}`)]),
  );
  expect(places).toEqual([[expected, 3, 8, true]]);
});
