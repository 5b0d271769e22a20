import type { ColumnRole } from "../columns/column-role.ts";
import { modifiedHeader } from "./header-modifiers.ts";
import { headerWords } from "./header-words.ts";
import type { HeaderWords } from "./words.ts";

/** What a header cell says by itself: the strength of each role, and the words that said so. */
export interface HeaderMatch {
  readonly strengths: ReadonlyMap<ColumnRole, number>;
  readonly reasons: ReadonlyMap<ColumnRole, string>;
  /** The table is about this, where the word is typical of another kind of table. */
  readonly tableOf: HeaderWords["tableOf"] | undefined;
  /** The known word that decided, `""` where there is none. */
  readonly word: string;
  /** What stands below the code in its cell, where the header says so in two lines: `Code⏎Error message`. */
  readonly below?: ColumnRole;
}

const rowsByWord = new Map<string, HeaderWords[]>();
for (const row of headerWords)
  for (const word of row.words) {
    const rows = rowsByWord.get(word);
    if (rows === undefined) rowsByWord.set(word, [row]);
    else if (!rows.includes(row)) rows.push(row);
  }
const allWords = [...rowsByWord.keys()].sort((a, b) => b.length - a.length);

/**
 * A header as the table of words writes it:
 *
 *     **HTTP Status_Code(s)**  →  http status code
 *     errorCode                →  error code
 *     ＨＴＴＰ状态码：            →  http状态码
 */
export function normaliseHeader(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/\(s\)/g, "")
    .replace(/[_*`"“”\s\u00a0]+/gu, " ")
    .replace(/(\p{L})\1{2,}/gu, "$1$1")
    .replace(/^[\s.:：;,，、|?¿!]+|[\s.:：;,，、|?!]+$/gu, "");
}

/** Nobody writes a longer header; what is beyond says nothing about the column. */
const longestHeader = 500;

/** Headers come again, in one table after another: what they say is kept for so many of them. */
const mostKept = 1000;
const kept = new Map<string, HeaderMatch>();

/**
 * What the words of a header say about its column. A header that is a known word as a whole tells most; in a longer
 * header the head noun decides: the last word in English, German, Chinese, Japanese and Korean ("Error Code
 * Description"), the first in Romance languages, in Russian and before "of" ("Descripción del código de error").
 */
export function matchHeader(header: string): HeaderMatch {
  const text = header.slice(0, longestHeader);
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const match = matchLines(text);
  kept.set(text, match);
  return match;
}

function matchLines(header: string): HeaderMatch {
  const lines = header.split("\n");
  const [first, second] = lines.length === 2 ? lines.map(matchLine) : [];
  const below = second && strongestRole(second);
  if (
    first !== undefined &&
    strongestRole(first) === "code" &&
    (below === "message" || below === "description")
  )
    return { ...first, below };
  return matchLine(header);
}

function strongestRole({ strengths }: HeaderMatch): ColumnRole | undefined {
  return [...strengths].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function matchLine(header: string): HeaderMatch {
  const full = normaliseHeader(header);
  const whole = rowsByWord.get(full);
  if (whole !== undefined) return strengthsOf(whole, 1, full);
  const text = full.replace(/\s*[([（【].*?[)\]）】]/gu, "").trim() || full;
  const bare = rowsByWord.get(text);
  if (bare !== undefined) return modified(strengthsOf(bare, 1, text), full);
  const found = wordsIn(text);
  const head = isHeadFirst(text) ? found[0] : lastBefore(found, text.search(conjunction));
  if (head === undefined) return { strengths: new Map(), reasons: new Map(), tableOf: undefined, word: "" };
  return modified(strengthsOf(rowsByWord.get(head.word) ?? [], 0.85, head.word), full);
}

function strengthsOf(rows: readonly HeaderWords[], factor: number, word: string): HeaderMatch {
  const strengths = new Map<ColumnRole, number>();
  const reasons = new Map<ColumnRole, string>();
  for (const row of rows) {
    if ((strengths.get(row.role) ?? 0) >= row.strength * factor) continue;
    strengths.set(row.role, row.strength * factor);
    reasons.set(row.role, `“${word}” ${row.reason}`);
  }
  return { strengths, reasons, tableOf: rows.find((row) => row.tableOf !== undefined)?.tableOf, word };
}

/** A word that makes another column of it comes before the noun alone, whose roles remain for values that disagree. */
function modified(match: HeaderMatch, text: string): HeaderMatch {
  const header = modifiedHeader(text, strongestRole(match));
  if (header === undefined) return match;
  const weaker = [...match.strengths].map(([role, strength]) => [role, strength * header.left] as const);
  return {
    ...match,
    strengths: new Map([...weaker, [header.role, header.strength]]),
    reasons: new Map([...match.reasons, [header.role, header.reason]]),
  };
}

interface FoundWord {
  readonly word: string;
  readonly start: number;
}

/** Known words in a header, the longest first taken, in order of appearance. */
function wordsIn(text: string): FoundWord[] {
  const taken = new Array<boolean>(text.length).fill(false);
  const found: FoundWord[] = [];
  for (const word of allWords) {
    const start = indexOfWord(text, word);
    if (start < 0 || taken[start] || taken[start + word.length - 1]) continue;
    taken.fill(true, start, start + word.length);
    found.push({ word, start });
  }
  return found.sort((a, b) => a.start - b.start);
}

const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** A word of so many letters may end a compound, as German makes them: `Statusbeschreibung`, `Gegenmaßnahmen`. */
const leastEnding = 8;

/** Where a word stands in a text: between word boundaries for alphabets, anywhere for scripts without spaces. */
function indexOfWord(text: string, word: string): number {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const before =
      word.length < leastEnding &&
      start > 0 &&
      alphabetic.test(text[start - 1]!) &&
      alphabetic.test(word[0]!);
    const after = text[start + word.length];
    const glued = after !== undefined && alphabetic.test(after) && alphabetic.test(word.at(-1)!);
    if (!before && !glued) return start;
  }
  return -1;
}

/** What stands between two things that a header names at once. */
const conjunction = /[/&]|\s(?:and|or|und|oder|y|o|e|ou|et)\s|及|与|和|および|または|\s및\s/u;

/** The last word, or where a header names two things, the last of the first: `错误信息/应对措施`, `Name and link`. */
function lastBefore(found: readonly FoundWord[], end: number): FoundWord | undefined {
  return found.findLast(({ start }) => end < 0 || start < end) ?? found.at(-1);
}

function isHeadFirst(text: string): boolean {
  return /\s(of|de|del|do|da|dos|das|du|des|di|d'|d’|della)\s|\sd['’]|\p{Script=Cyrillic}/u.test(text);
}
