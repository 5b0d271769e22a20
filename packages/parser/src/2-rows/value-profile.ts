import { isCodeLike, isIdentifierLike, ShapeCounts } from "./code-shape.ts";
import { hasEastAsian } from "./east-asian.ts";
import { readNamedNumber } from "./named-number.ts";
import { isKnownStatus, readStatus } from "./read-status.ts";
import { readRetryAnswer } from "./retry-answer.ts";
import { readSpokenCodes } from "./spoken-codes.ts";
import { withoutLabel } from "./without-label.ts";
import { withoutOtherNotation } from "./without-other-notation.ts";

/** What stands in a column, as shares (0 to 1) of its filled cells. */
export interface ValueProfile {
  /** Number of filled cells looked at. */
  readonly filled: number;
  /** Share of all cells looked at that are filled. */
  readonly fillShare: number;
  /** HTTP status numbers, alone, in lists or with a reason phrase. */
  readonly statuses: number;
  /** The same, of statuses that servers send, and of their classes: `4xx`. */
  readonly knownStatuses: number;
  readonly codes: number;
  readonly identifiers: number;
  readonly integers: number;
  readonly hexadecimals: number;
  /** Texts of several words or a sentence. */
  readonly sentences: number;
  /** Yes or no, in words. */
  readonly answers: number;
  /** Different values. */
  readonly distinct: number;
  readonly averageLength: number;
  /** Share of texts in which Han, kana or hangul stand. */
  readonly eastAsian: number;
  /** Texts with placeholders, as a service fills them in: `%s`, `%d`, `{0}`. */
  readonly placeholders: number;
  /** Names of data types: such a column stands in tables of parameters. */
  readonly dataTypes: number;
  /** Moments: a day with the time of day. */
  readonly moments: number;
  /** Codes that nobody takes for a word or a name: `ERR_NOT_FOUND`, `A.0101`, `17007`, `0x8001`, `42C010000`. */
  readonly plainCodes: number;
}

const dataType =
  /^(?:string|str|text|char|varchar|integer|int(?:8|16|32|64)?|long|short|byte|bool(?:ean)?|object|array|list|map|dict|float|double|decimal|number|numeric|date(?:time)?|timestamp|enum|json|uuid|file|binary|字符串|整数|整型|布尔|数组|对象|浮点数|文字列|整数型|문자열|정수)(?:\s*[[(<（].*)?$/iu;
const plainCode =
  /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Za-z]{0,12}[._-]?\d{1,18}|[\w.-]*[._-]\d{2,}|-\d+|0x[\dA-Fa-f]+|(?=[\w.-]*\d)(?:[A-Z0-9]{2,20}|(?=[\w.-]*[A-Z])[A-Z0-9]{1,20}(?:[._-][A-Z0-9]{1,20}){1,4}))$/;
const placeholder = /%[sd]|\{\d+\}|%\(\w+\)[sd]|\$\{\w+\}/;
const moment = /^\d{4}[-/]\d\d?[-/]\d\d?[T ]\d\d?:\d\d/;
/** A code in quotation marks: `'021'`. */
const quoted = /^(["'`])([^"'`\s]+)\1$/;
/** Payment and address checks answer with one letter. */
const letter = /^[A-Z]$/;
const listSeparator = /\s*[/,、，;；|\n]\s*/u;

/** Profiles the texts of a column; the caller passes a sample of it. */
export function profileValues(texts: readonly string[]): ValueProfile {
  const counts = { statuses: 0, knownStatuses: 0, codes: 0, identifiers: 0, integers: 0, hexadecimals: 0 };
  const prose = {
    sentences: 0,
    answers: 0,
    eastAsian: 0,
    placeholders: 0,
    dataTypes: 0,
    moments: 0,
    plainCodes: 0,
    length: 0,
  };
  const distinct = timesOf(texts);
  for (const [text, times] of distinct) {
    countToken(text, times, counts);
    if (isSentence(text)) prose.sentences += times;
    if (readRetryAnswer(text) !== null) prose.answers += times;
    if (hasEastAsian(text)) prose.eastAsian += times;
    if (placeholder.test(text)) prose.placeholders += times;
    if (dataType.test(text)) prose.dataTypes += times;
    if (moment.test(text)) prose.moments += times;
    if (plainCode.test(text.replace(quoted, "$2"))) prose.plainCodes += times;
    prose.length += text.length * times;
  }
  const filled = texts.reduce((sum, text) => sum + (text === "" ? 0 : 1), 0);
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    fillShare: texts.length === 0 ? 0 : filled / texts.length,
    statuses: share(counts.statuses),
    knownStatuses: share(counts.knownStatuses),
    codes: share(counts.codes),
    identifiers: share(counts.identifiers),
    integers: share(counts.integers),
    hexadecimals: share(counts.hexadecimals),
    sentences: share(prose.sentences),
    answers: share(prose.answers),
    distinct: share(distinct.size),
    averageLength: share(prose.length),
    eastAsian: share(prose.eastAsian),
    placeholders: share(prose.placeholders),
    dataTypes: share(prose.dataTypes),
    moments: share(prose.moments),
    plainCodes: share(prose.plainCodes),
  };
}

/** How often each text stands there; what is not filled says nothing. */
function timesOf(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) if (text !== "") times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** Whether the values are words of the language, which no column of codes has. */
export function areWords({ codes, identifiers }: ValueProfile): boolean {
  return codes < 0.3 && identifiers < 0.3;
}

/** A longer line is neither a code nor a status. */
const longestToken = 300;

const noShapes = new ShapeCounts();

type TokenCounts = {
  statuses: number;
  knownStatuses: number;
  codes: number;
  identifiers: number;
  integers: number;
  hexadecimals: number;
};

function countToken(text: string, times: number, counts: TokenCounts): void {
  if (text.length > longestToken && !text.includes("\n")) return;
  const { statuses, unreadable } = readStatus(text);
  const areStatuses = statuses.length > 0 && !unreadable;
  const isClass = !areStatuses && /^[1-5]xx\b/i.test(text);
  if (areStatuses || isClass) counts.statuses += times;
  if (isClass || (areStatuses && statuses.every(isKnownStatus))) counts.knownStatuses += times;
  if (/^-?\d+$/.test(text)) counts.integers += times;
  if (/^0x[\da-f]+$/i.test(text) || (/^[\da-f]{6,16}$/i.test(text) && /[a-f]/i.test(text)))
    counts.hexadecimals += times;
  const bare = withoutOtherNotation(withoutLabel(text)).replace(quoted, "$2");
  const parts = bare.split(listSeparator);
  if (areCodes(bare, parts)) counts.codes += times;
  if (parts.every(isIdentifierLike) || isIdentifierLike(bare) || letter.test(bare))
    counts.identifiers += times;
}

function areCodes(text: string, parts: readonly string[]): boolean {
  if (parts.every(isCodeLike) || (parts.length > 1 && isCodeLike(text))) return true;
  return readSpokenCodes(text) !== undefined || readNamedNumber(text, noShapes) !== undefined;
}

function isSentence(text: string): boolean {
  if (/^[1-5]\d\d\b/.test(text) && text.length < 48) return false;
  if (/[。！？]|[.!?]$|[,;:]\s/u.test(text) && text.length > 8) return true;
  if (hasEastAsian(text)) return text.length >= 5;
  return text.split(/\s+/u).length >= 3;
}
