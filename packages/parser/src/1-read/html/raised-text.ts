const MARK = /^\s*[\d,*†‡()]{1,9}\s*$/;
const RAISED: ReadonlyMap<string, string> = new Map(
  [..."0123456789()"].map((character, index) => [character, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾"][index]!]),
);

/**
 * What stands in `<sup>` as characters that are raised by themselves, where it is a number or a footnote mark: without
 * the element it would become part of what stands before it. `undefined` for other texts, which stay as they are.
 *
 *     10<sup>6</sup>, A014<sup>(1)</sup>, A015<sup>*</sup>  →  10⁶, A014⁽¹⁾, A015*
 */
export function raisedText(text: string): string | undefined {
  if (!MARK.test(text)) return undefined;
  return [...text.trim()].map((character) => RAISED.get(character) ?? character).join("");
}
