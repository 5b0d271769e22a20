/** The number of a chapter or a table before words: `2.`, `2.1`, `三、`, `(IV)`, `Table 2:`. */
const NUMBER =
  /^\s*(?:(?:表格?|table|tabla|tabela|tabelle|tableau|таблица)\s*\d{1,2}(?:[.-]\d{1,2})*\s*[.、:：–—-]?\s*|\d{1,2}(?:\.\d{1,2}){1,4}[.、:：]?\s+|\d{1,2}(?:\.\d{1,2}){0,4}[.、．)）]\s*|[（(]?(?:[一二三四五六七八九十]{1,3}|[IVX]{1,4})[）)、.．]\s*)(?=\p{L})/iu;

/** The number of a chapter among those of its sections: `2` beside `2.1`. */
const CHAPTER = /^\s*\d{1,2}\s+(?=\p{L})/u;

/**
 * Headings without the numbers of chapters, where the author numbers them: at least two of them and half of all.
 *
 *     ["2.1 Lamps", "2.2 Oil"]       →  ["Lamps", "Oil"]
 *     ["Lamps", "3. generation"]     →  as they are
 */
export function withoutNumbers(headings: readonly string[]): ReadonlyMap<string, string> {
  const texts = [...new Set(headings)];
  const numbered = texts.filter((text) => NUMBER.test(text)).length;
  const areNumbered = numbered >= 2 && numbered * 2 >= texts.length;
  return new Map(
    texts.map((text) => [text, areNumbered ? text.replace(NUMBER.test(text) ? NUMBER : CHAPTER, "") : text]),
  );
}
