import { expect, test } from "vitest";
import { withoutOtherNotation } from "./without-other-notation.ts";

test.each([
  ["0x10 (16)", "0x10"],
  ["16 (0x10)", "16"],
  ["16(0x10)", "16"],
  ["0x11 / 17", "0x11"],
  ["17\n0x11", "17"],
  ["0x0A = 10", "0x0A"],
  ["-2147024809 (0x80070057)", "-2147024809"],
  ["0x80070057（-2147024809）", "0x80070057"],
])("%j says one number twice", (text, code) => {
  expect(withoutOtherNotation(text)).toBe(code);
});

test.each(["0x10 (17)", "0x10/0x11", "16/17", "0x10", "0xZZ (16)", "10 (0x)", "0x10 (16) (16)"])(
  "%j does not",
  (text) => expect(withoutOtherNotation(text)).toBe(text),
);
