import { isCodeLike } from "./code-shape.ts";

/** A code with the words that stand beside it in its cell. */
export interface SpokenCode {
  readonly code: string;
  readonly phrase: string;
}

const patterns: readonly RegExp[] = [
  /^(-?\d{2,}(?![xX]{2})|-?\d(?=[\s:：-]))[*†]*\s*(?:[-–—:：.]\s*)?(?=[\p{L}(（[])(.+)$/u,
  /^(\S+?)[*†]*(?:\s+[-–—]\s*|\s*[:：]\s+)(.+)$/u,
  /^(\S+?)\s*[(（[](.+)[)）\]]$/u,
];

/**
 * Reads a cell that says codes with words, one a line; `undefined` where it does not. A line without a code goes on
 * with the words of the line before.
 *
 *     400 Bad Request                →  400 · Bad Request
 *     04 - Keep card⏎R0** - Stop     →  04 · Keep card, R0 · Stop
 *     9743⏎1357 in the older version →  9743 · 1357 in the older version
 */
export function readSpokenCodes(text: string): readonly SpokenCode[] | undefined {
  const [first = "", ...rest] = text.split("\n");
  const others = rest.map((line) => line.trim());
  if (others.length > 0 && isCodeLike(first) && !others.some((line) => isCodeLike(line) || spokenCode(line)))
    return [{ code: first, phrase: others.join("\n") }];
  const spoken: SpokenCode[] = [];
  for (const line of text.split("\n")) {
    const found = spokenCode(line.trim());
    const before = spoken.at(-1);
    if (found !== undefined) spoken.push(found);
    else if (before === undefined) return undefined;
    else spoken[spoken.length - 1] = { code: before.code, phrase: `${before.phrase}\n${line.trim()}` };
  }
  return spoken.length === 0 ? undefined : spoken;
}

/** A longer line is a sentence, and matching it is not worth the time. */
const longestLine = 300;

function spokenCode(line: string): SpokenCode | undefined {
  if (line.length > longestLine) return undefined;
  if (!/\s|[(（:：]/u.test(line) && !/^\d+\p{L}/u.test(line)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match === null || !isCodeLike(match[1]!) || !/\p{L}{2}/u.test(match[2]!)) continue;
    return { code: match[1]!, phrase: match[2]!.replace(/^[(（[](.*)[)）\]]$/u, "$1").trim() };
  }
  return undefined;
}
