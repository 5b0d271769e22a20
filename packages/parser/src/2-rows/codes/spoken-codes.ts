import { isCodeLike } from "../values/code-shape.ts";

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
 *     A.01⏎The user is gone.         →  A.01 · The user is gone.
 *     53, reason: "no worker"        →  53 · no worker
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

/** What the words beside a code are called, where the cell quotes the body of a response. */
const phraseLabel = /^"?(?:reason|message|msg|description)"?\s*[:=]\s*"?(.*?)"?$/iu;

/** A code with a comma behind it, and a label behind that. */
const beforeLabel = /^([\w-]*\d)\s*[,;]\s*"?(?=(?:reason|message|msg|description)\b)/iu;

/** A longer line is a sentence, and matching it is not worth the time. */
const longestLine = 300;

function spokenCode(spoken: string): SpokenCode | undefined {
  if (spoken.length > longestLine) return undefined;
  const line = spoken.replace(beforeLabel, "$1 ");
  if (!/\s|[(（:：]/u.test(line) && !/^\d+\p{L}/u.test(line)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match === null || !isCodeLike(match[1]!) || !/\p{L}{2}/u.test(match[2]!)) continue;
    const phrase = match[2]!.replace(/^[(（[](.*)[)）\]]$/u, "$1").replace(phraseLabel, "$1");
    return { code: match[1]!, phrase: phrase.trim() };
  }
  return undefined;
}
