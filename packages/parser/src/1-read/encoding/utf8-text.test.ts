import fc from "fast-check";
import { expect, test } from "vitest";
import { firstZero, utf8Text, utf8TextAnywhere } from "./utf8-text.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test("text of every length of character, and the mark before it", () => {
  for (const text of ["", "Gone", "é", "订单", "😀", "\ufeff|A|", "a\0b"]) {
    expect(utf8Text(encode(text))).toBe(text);
    expect(utf8TextAnywhere(encode(text))).toBe(text);
  }
});

test("a text of very many bytes", () => {
  const text = "子a😀é".repeat(1_700_000);
  expect(utf8Text(encode(text)) === text).toBe(true);
});

test("bytes in the middle of others", () => {
  const bytes = encode("错误a\0码").subarray(3, 8);
  expect(utf8Text(bytes)).toBe("误a\0");
  expect(firstZero(bytes)).toBe(4);
  expect(firstZero(bytes.subarray(0, 4))).toBe(-1);
});

test("Node and a browser tell the same of any bytes", () => {
  // Pieces of right characters, so that many are right, cut anywhere, so that many are not.
  const piece = fc.oneof(fc.string({ unit: "binary" }).map(encode), fc.uint8Array({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(piece), fc.nat(20), (pieces, from) => {
      const bytes = Uint8Array.from(pieces.flatMap((each) => [...each])).subarray(from);
      expect(utf8Text(bytes)).toBe(utf8TextAnywhere(bytes));
    }),
  );
});
