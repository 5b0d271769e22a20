/** Whether a text may number its items: it begins as the first number does. */
export function mayBeNumbered(text: string): boolean {
  return "1(（①".includes(text.charAt(0));
}

/**
 * Splits a text that numbers its items from 1; `undefined` where it does not.
 *
 *     1.Rule exists. 2.Quota exceeded.   →  Rule exists. · Quota exceeded.
 *     1、已存在⏎2、配额不足               →  已存在 · 配额不足
 *     1.5 GB at most                     →  undefined
 */
export function splitNumbered(text: string): readonly string[] | undefined {
  if (!mayBeNumbered(text)) return undefined;
  const items: string[] = [];
  let mark = firstMark(text);
  for (let number = 2; mark !== undefined; number++) {
    const next = nextMark(text, mark.end, number);
    const item = text.slice(mark.end, next?.start).trim();
    if (item === "") return undefined;
    items.push(item);
    mark = next;
  }
  return items.length > 1 ? items : undefined;
}

/** Where a mark that numbers an item stands in a text, and where the item begins. */
interface Mark {
  readonly start: number;
  readonly end: number;
}

const MARK = "(?:(\\d+)(?:[.．](?!\\d)|[、)）])|[(（](\\d+)[)）]|([①-⑳]))\\s*";

const AT_START = new RegExp(`^${MARK}`, "u");

/** An item begins after white space, a separator or a character that ends a sentence. */
const INSIDE = new RegExp(`(?<=[\\s;；,，。.!！?？]|\\p{Script=Han})${MARK}`, "gu");

function firstMark(text: string): Mark | undefined {
  const match = AT_START.exec(text);
  return match && isNumber(match, 1) ? { start: 0, end: match[0].length } : undefined;
}

/** The mark of an item behind one that begins at an offset, and is not empty. */
function nextMark(text: string, item: number, number: number): Mark | undefined {
  INSIDE.lastIndex = item + 1;
  for (let match = INSIDE.exec(text); match; match = INSIDE.exec(text)) {
    if (isNumber(match, number)) return { start: match.index, end: INSIDE.lastIndex };
  }
  return undefined;
}

function isNumber([, bare, bracketed, circled]: RegExpExecArray, number: number): boolean {
  return (bare ?? bracketed ?? String((circled?.codePointAt(0) ?? 0) - 0x245f)) === String(number);
}
