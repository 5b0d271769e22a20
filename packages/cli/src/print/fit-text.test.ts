import { textWidth } from "@errcat/diagnostics";
import { expect, test } from "vitest";
import { cutText, wrapText } from "./fit-text.ts";

test("a text that is too wide ends in …, Chinese characters counting two", () => {
  expect(cutText("Parcels of the week", 30)).toBe("Parcels of the week");
  expect(cutText("Parcels of the week", 11)).toBe("Parcels of…");
  expect(cutText("错误码说明", 7)).toBe("错误码…");
  expect(cutText("错误码说明", 8)).toBe("错误码…");
  expect(cutText("two\nlines \u001b[31m", 30)).toBe("two lines \\u{1b}[31m");
});

test("a text is wrapped at spaces, between Chinese characters, and within words that no line has room for", () => {
  const words = `${"word ".repeat(20)}end`;
  expect(wrapText(words, "  because ")).toBe(
    `  because ${"word ".repeat(14).trimEnd()}\n          ${"word ".repeat(6)}end\n`,
  );
  for (const text of [
    words,
    "错误码，".repeat(40),
    "x".repeat(200),
    `${"错".repeat(60)}。${"y".repeat(100)} z`,
  ]) {
    const lines = wrapText(text, "    ").split("\n");
    expect(lines.every((line) => textWidth(line) <= 80 && !/^ *[，。]/.test(line))).toBe(true);
    expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
  }
});

test("an empty text is its lead alone", () => {
  expect(wrapText("", "    under")).toBe("    under\n");
});
