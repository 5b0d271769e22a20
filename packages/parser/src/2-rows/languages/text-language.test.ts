import { expect, test } from "vitest";
import { textLanguage } from "./text-language.ts";

test.each([
  ["zh-CN", "The disk is full."],
  ["zh-TW", "Paper is gone"],
  ["ja", "No such printer, try another one."],
  ["ko", "Printer not found"],
  ["ru", "Out of paper"],
])("in a column in %s the row “%s” is in English", (language, text) => {
  expect(textLanguage(text, language)).toBe("en");
});

test.each([
  ["zh-CN", "磁盘已满 (the disk is full)"],
  ["zh-CN", "InvalidParameter"],
  ["zh-CN", "quota_exceeded, 400"],
  ["ja", "VM が見つかりません"],
  ["ko", "ID 없음"],
  ["ru", "Нет бумаги"],
  ["ru", "OK"],
  ["de", "The disk is full."],
  ["en", "The disk 数据盘 is full, and nothing else can be written to it."],
])("in a column in %s the row “%s” has the column's language", (language, text) => {
  expect(textLanguage(text, language)).toBe(language);
});

test.each([
  ["zh-CN", "磁盘已满，请扩容"],
  ["zh-TW", "請檢查參數"],
  ["ko", "용지가 없습니다"],
  ["ru", "Нет бумаги"],
])("a text in %s is so in a column in English, too: %s", (language, text) => {
  expect(textLanguage(text, "en")).toBe(language);
});

test("a long text takes no time", () => {
  const start = performance.now();
  textLanguage("a, ".repeat(100_000), "zh-CN");
  textLanguage("a".repeat(300_000), "zh-CN");
  expect(performance.now() - start).toBeLessThan(500);
});
