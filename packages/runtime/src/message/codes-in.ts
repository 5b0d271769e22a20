import type { ErrorCatalog, ErrorEntry } from "../catalog/error-catalog.ts";

/** The most words of a text that are looked up. */
const wordLimit = 20_000;

/**
 * Entries whose code stands in the text as a word, in the order of the text. A code that could be any word or number
 * counts only where the text calls it a code, or is nothing else.
 *
 *     "create failed: VPC.0504."  →  VPC.0504      "took 17007 ms"  →  none      "RetCode=17007"  →  17007
 */
export function codesIn(catalog: ErrorCatalog, text: string): readonly ErrorEntry[] {
  const found = new Set<ErrorEntry>();
  const whole = catalog.entry(text);
  if (whole) return [whole];
  let words = 0;
  for (const { 0: word, index } of text.matchAll(/[^\s"'`“”‘’()[\]{}<>,;=|，。；：、（）【】《》]+/g)) {
    if (++words > wordLimit) break;
    for (const candidate of spellings(word)) {
      const entry = catalog.entry(candidate);
      if (
        !entry ||
        (isCommon(candidate) &&
          !isCalledCode(text.slice(Math.max(0, index - 24), index + word.indexOf(candidate))))
      )
        continue;
      found.add(entry);
      break;
    }
  }
  return [...found];
}

/** The word as it stands, and without the punctuation that a sentence or a key puts around it. */
function spellings(word: string): readonly string[] {
  if (word.length > 256) return [];
  const bare = word.replace(/^[:.!?#*]+|[:.!?*]+$/g, "");
  const afterKey = bare.slice(bare.lastIndexOf(":") + 1);
  return [...new Set([word, bare, afterKey])];
}

/** A bare number, or a word of letters alone that any sentence may have. */
function isCommon(code: string): boolean {
  return /^-?\d+$/.test(code) || /^\p{Lu}?\p{Ll}+$/u.test(code);
}

function isCalledCode(before: string): boolean {
  return /(?:code|errno|err|错误码|状态码|返回码)["'`\])]*\s*[:=：]?\s*["'`([#]*$/i.test(before);
}
