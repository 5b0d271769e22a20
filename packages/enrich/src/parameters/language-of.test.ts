import { expect, test } from "vitest";
import { languageOf } from "./language-of.ts";

test.each([
  ["Subnet not found", "zh-CN", "en"],
  ["Subnet not found", "en-GB", "en-GB"],
  ["子网不存在", "zh-CN", "zh-CN"],
  ["子網不存在", "zh-TW", "zh-TW"],
  ["子网 not found", "en", "zh-CN"],
  ["サブネットが存在しません", "en", "ja"],
  ["検索失敗", "ja", "ja"],
  ["서브넷 없음", "ko-KR", "ko-KR"],
  ["Подсеть не найдена", "ru", "ru"],
  ["Das Netz wurde nicht gefunden", "de", "de"],
  ["INTERNAL_ERROR", "de", "en"],
  ["Invalid request body", "es", "en"],
  ["La red no existe", "es", "es"],
  ["Não autorizado", "pt-BR", "pt-BR"],
])("%s on a page in %s is %s", (text, source, expected) => {
  expect(languageOf(text, source)).toBe(expected);
});
