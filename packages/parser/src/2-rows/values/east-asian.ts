const letters = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Nothing in ASCII needs a look at the tables of scripts. */
const beyondAscii = /[^\0-\x7f]/;

/** Whether Han, hangul or kana stand in a text. */
export function hasEastAsian(text: string): boolean {
  return beyondAscii.test(text) && letters.test(text);
}
