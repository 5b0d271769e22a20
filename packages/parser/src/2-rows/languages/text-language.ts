import { detectSurely } from "./detect-language.ts";

/** What is written in letters of no Latin alphabet, by language. */
const scripts: ReadonlyMap<string, RegExp> = new Map([
  ["zh-CN", /\p{Script=Han}/u],
  ["zh-TW", /\p{Script=Han}/u],
  ["ja", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /[\p{Script=Hangul}\p{Script=Han}]/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["uk", /\p{Script=Cyrillic}/u],
  ["kk", /\p{Script=Cyrillic}/u],
  ["be", /\p{Script=Cyrillic}/u],
  ["sr", /\p{Script=Cyrillic}/u],
  ["ar", /\p{Script=Arabic}/u],
  ["fa", /\p{Script=Arabic}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["th", /\p{Script=Thai}/u],
  ["hi", /\p{Script=Devanagari}/u],
  ["el", /\p{Script=Greek}/u],
]);

/** Three words of an alphabet, one after the other: a phrase at least. */
const phrase = /(?<![\w.])[A-Za-z][a-z']*[ ,]+[A-Za-z][a-z']*[ ,]+[A-Za-z][a-z']*/;

/** A letter that no Latin alphabet has. */
const otherLetter = /[\u0400-\u0e7f\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/**
 * The language of one text in a column whose language is known: a page in Chinese that leaves rows untranslated has
 * them in English, and one in English may have rows in Chinese.
 *
 *     zh-CN, 请求数据错误。           →  zh-CN
 *     zh-CN, VPC not found.         →  en
 *     zh-CN, InvalidParameter       →  zh-CN (a name tells nothing)
 *     en, 请求数据错误。              →  zh-CN
 *     en, 通信異常 (beside Japanese)  →  ja
 */
export function textLanguage(text: string, columnLanguage: string, besideJapanese = false): string {
  const script = scripts.get(columnLanguage);
  if (script === undefined) {
    const found = otherLetter.test(text) ? (detectSurely([text]) ?? columnLanguage) : columnLanguage;
    return besideJapanese && found.startsWith("zh") ? "ja" : found;
  }
  return script.test(text) || !phrase.test(text) ? columnLanguage : "en";
}

/** Whether a language is written in Latin letters: words in them may be its own, and need not be English. */
export function isLatin(language: string): boolean {
  return !scripts.has(language);
}
