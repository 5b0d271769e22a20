import { expect, test } from "vitest";
import { invisibleCharacters } from "./invisible-characters.ts";
import { visibleText } from "./visible-text.ts";

test("every control, format character, separator of lines and character without a shape is invisible, but the line feed", () => {
  const invisible = new RegExp(`^[${invisibleCharacters}]$`, "u");
  const others = /^[\p{C}\p{Zl}\p{Zp}\p{Variation_Selector}]$/u;
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (invisible.test(character) !== (others.test(character) && character !== "\n"))
      wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});

test("what would steer a terminal or hide is shown, and Han stays as it is", () => {
  expect(visibleText("a\u001b[31m\u202e\u{e0100}\t弹性\n")).toBe(
    "a\\u{1b}[31m\\u{202e}\\u{e0100} 弹性\\u{a}",
  );
  expect(visibleText("a\nb", true)).toBe("a\nb");
});
