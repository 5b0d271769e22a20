import { expect, test } from "vitest";
import { afterLastLineEnd, nulOffset, placeOfByte } from "./place-of-byte.ts";

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (each) => each.charCodeAt(0)).buffer);

test.each(["\n", "\r\n", "\r", "\u0085"])("lines end as those of a page do: %j", (lineEnd) => {
  const text = `| 上 |${lineEnd}|---|${lineEnd}| 错误`;
  expect(placeOfByte(new TextEncoder().encode(`${text} x`), 100, "utf-8")).toEqual({ line: 3, column: 7 });
  expect(placeOfByte(utf16(text), 2 * text.length - 2, "utf-16le")).toEqual({ line: 3, column: 4 });
});

test("the byte of an ellipsis in windows-1252 ends no line", () => {
  expect(placeOfByte(Uint8Array.of(0x61, 0x85, 0x62), 2, "windows-1252")).toEqual({ line: 1, column: 3 });
});

test("a NUL of UTF-16 is a unit of zeros, not the zeros of two letters", () => {
  expect(nulOffset(utf16("aĀb\0c"), "utf-16le")).toBe(6);
  expect(nulOffset(utf16("ab"), "utf-16le")).toBe(-1);
  expect(nulOffset(Uint8Array.of(0x61, 0), "utf-8")).toBe(1);
});

test("a line end of UTF-16 is a unit of its own, not a byte of a character", () => {
  expect(afterLastLineEnd(utf16("a\n上海"), "utf-16le", false)).toBe(4);
  expect(afterLastLineEnd(utf16("a\r上").subarray(1), "utf-16le", true)).toBe(3);
  expect(afterLastLineEnd(utf16("a\nb\r"), "utf-16le", false)).toBe(4);
  expect(afterLastLineEnd(utf16("上"), "utf-16le", false)).toBe(0);
  expect(afterLastLineEnd(new TextEncoder().encode("a\r\nb\rc"), "utf-8", false)).toBe(5);
  expect(afterLastLineEnd(new TextEncoder().encode("a\nb\r"), "utf-8", false)).toBe(2);
});
