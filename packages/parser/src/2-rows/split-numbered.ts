/**
 * Splits a text that numbers its items from 1; `undefined` where it does not.
 *
 *     1.Rule exists. 2.Quota exceeded.   →  Rule exists. · Quota exceeded.
 *     1、已存在⏎2、配额不足               →  已存在 · 配额不足
 *     1.5 GB at most                     →  undefined
 */
export function splitNumbered(text: string): readonly string[] | undefined {
  if (!"1(（①".includes(text.charAt(0))) return undefined;
  const items: string[] = [];
  let rest = text;
  for (let number = 1; ; number++) {
    const mark = markOf(rest, number);
    if (mark === undefined) return undefined;
    rest = rest.slice(mark);
    const next = nextMark(rest, number + 1);
    const item = (next < 0 ? rest : rest.slice(0, next)).trim();
    if (item === "") return undefined;
    items.push(item);
    if (next < 0) return items.length > 1 ? items : undefined;
    rest = rest.slice(next);
  }
}

/** Length of the mark that numbers the item at the start of a text. */
function markOf(text: string, number: number): number | undefined {
  const circled = String.fromCodePoint(0x245f + number);
  const match = new RegExp(
    `^(?:${number}(?:[.．](?!\\d)|[、)）])|[(（]${number}[)）]|${circled})\\s*`,
    "u",
  ).exec(text);
  return match?.[0].length;
}

/** Where the next item begins: its mark stands after white space, a separator or a character that ends a sentence. */
function nextMark(text: string, number: number): number {
  const circled = String.fromCodePoint(0x245f + number);
  const pattern = new RegExp(
    `(?<=[\\s;；,，。.!！?？]|\\p{Script=Han})(?:${number}(?:[.．](?!\\d)|[、)）])|[(（]${number}[)）]|${circled})`,
    "u",
  );
  return pattern.exec(text)?.index ?? -1;
}
