import { expect, test } from "vitest";
import { firstInvalidByte, strictText } from "./strict-text.ts";

test("text in its encoding, nothing in another", () => {
  const gbk = Uint8Array.of(0xb4, 0xed, 0xce, 0xf3);
  expect(strictText(gbk, "gbk")).toBe("错误");
  expect(strictText(gbk, "utf-8")).toBeUndefined();
});

test("where the first character begins that is wrong, or cut off", () => {
  const bytes = new TextEncoder().encode("错误码");
  expect(firstInvalidByte(bytes, "utf-8")).toBe(bytes.length);
  expect(firstInvalidByte(bytes.subarray(0, 8), "utf-8")).toBe(6);
  expect(firstInvalidByte(Uint8Array.of(0x61, 0xe8, 0xae, 0x41), "utf-8")).toBe(1);
  expect(firstInvalidByte(Uint8Array.of(0x61, 0, 0, 0xd8, 0x62, 0), "utf-16le")).toBe(2);
  expect(firstInvalidByte(Uint8Array.of(0x61, 0xff, 0x62), "utf-8")).toBe(1);
});

test("quotation marks and dashes of windows-1252 are no control characters", () => {
  const bytes = Uint8Array.of(0x80, 0x20, 0x44, 0x6f, 0x6e, 0x92, 0x74, 0x20, 0x96, 0x20, 0xe9, 0x81);
  expect(strictText(bytes, "windows-1252")).toBe("€ Don’t – é\x81");
});
