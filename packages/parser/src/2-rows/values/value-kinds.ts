import { isKnownStatus, readStatus } from "../cells/read-status.ts";
import { expandRange } from "../codes/expand-range.ts";
import { readNamedNumber } from "../codes/named-number.ts";
import { readSpokenCodes } from "../codes/spoken-codes.ts";
import { isCodeLike, isDay, isIdentifierLike, ShapeCounts } from "./code-shape.ts";
import { hasEastAsian } from "./east-asian.ts";
import { readRetryAnswer } from "./retry-answer.ts";
import { withoutLabel } from "./without-label.ts";
import { withoutOtherNotation } from "./without-other-notation.ts";

/**
 * What the text of a cell may be:
 *
 * - `statuses`: HTTP status numbers, alone, in lists or with a reason phrase, and their classes: `4xx`
 * - `knownStatuses`: the same, of statuses that servers send
 * - `codes`: codes, alone, in lists or with words beside them
 * - `identifiers`: identifiers, alone or in lists, digits in them or not
 * - `integers`, `hexadecimals`: numbers
 * - `sentences`: several words or a sentence
 * - `answers`: yes or no, in words
 * - `eastAsian`: Han, kana or hangul stand in it
 * - `placeholders`: it has some, as a service fills them in: `%s`, `%d`, `{0}`
 * - `dataTypes`: the name of a data type; a column of them stands in tables of parameters
 * - `days`: a day; `moments`: a day with the time of day
 * - `ranges`: more codes than anybody lists, by their first and last or by what they begin with: `1000-1999`, `10xxx`, `>= 100`
 * - `plainCodes`: a code that nobody takes for a word or a name: `ERR_NOT_FOUND`, `A.0101`, `17007`, `0x8001`, `42C010000`
 */
export type ValueKind =
  | "statuses"
  | "knownStatuses"
  | "codes"
  | "identifiers"
  | "integers"
  | "hexadecimals"
  | "sentences"
  | "answers"
  | "eastAsian"
  | "placeholders"
  | "dataTypes"
  | "days"
  | "moments"
  | "ranges"
  | "plainCodes";

const dataType =
  /^(?:string|str|text|char|varchar|integer|int(?:8|16|32|64)?|long|short|byte|bool(?:ean)?|object|array|list|map|dict|float|double|decimal|number|numeric|date(?:time)?|timestamp|enum|json|uuid|file|binary|字符串|整数|整型|布尔|数组|对象|浮点数|文字列|整数型|문자열|정수)(?:\s*[[(<（].*)?$/iu;
const plainCode =
  /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Za-z]{0,12}[._-]?\d{1,18}|[\w.-]*[._-]\d{2,}|\d{2,9}\.[a-z]|-\d+|0x[\dA-Fa-f]+|(?=[\w.-]*\d)(?:[A-Z0-9]{2,20}|(?=[\w.-]*[A-Z])[A-Z0-9]{1,20}(?:[._-][A-Z0-9]{1,20}){1,4}))$/;
const placeholder = /%[sd]|\{\d+\}|%\(\w+\)[sd]|\$\{\w+\}/;
const moment = /^\d{4}[-/]\d\d?[-/]\d\d?[T ]\d\d?:\d\d/;
/** A code in quotation marks: `'021'`. */
const quoted = /^(["'`])([^"'`\s]+)\1$/;
/** A range by what its codes begin with, by one end, or in hexadecimal. */
const openRange =
  /^(?:[A-Za-z_-]{0,12}\d+(?:[xX]{2,}|\*{2,}|000s)|[<>≥≤]=?\s*-?\d+|0x[\dA-Fa-f]+\s*[-–~]\s*0x[\dA-Fa-f]+)$/;
const fileName =
  /\.(?:html?|php|aspx?|jsp|css|json|xml|ya?ml|md|txt|png|svg|jsx?|tsx?|cs|cpp|cc|go|rs|py|java|kt|swift|rb|dart|zig)(?::\d+)?$/i;
/** Letters of scripts that say much in few words or write no spaces: Hebrew, Arabic, those of India, Thai. */
const denseLetter = /[\u0590-\u0e7f]/;
/** Payment and address checks answer with one letter. */
const letter = /^[A-Z]$/;
const listSeparator = /\s*[/,、，;；|\n]\s*/u;

/** A longer line is neither a code nor a status. */
const longestToken = 300;

/** A text, and what several tests ask about it. */
interface Value {
  readonly text: string;
  /** The text where it is short enough for a code or a status, else `""`; all that follows is made of this. */
  readonly token: string;
  /** The statuses of a cell that has nothing else. */
  readonly statuses: readonly number[];
  readonly isClass: boolean;
  /** Without label, second notation and quotation marks, and the items of that. */
  readonly bare: string;
  readonly parts: readonly string[];
}

const tests: Readonly<Record<ValueKind, (value: Value) => boolean>> = {
  statuses: ({ statuses, isClass }) => isClass || statuses.length > 0,
  knownStatuses: ({ statuses, isClass }) => isClass || (statuses.length > 0 && statuses.every(isKnownStatus)),
  codes: areCodes,
  identifiers: ({ bare, parts }) =>
    parts.every(isIdentifierLike) || isIdentifierLike(bare) || letter.test(bare),
  integers: ({ token }) => /^-?\d+$/.test(token),
  hexadecimals: ({ token }) =>
    /^0x[\da-f]+$/i.test(token) || (/^[\da-f]{6,16}$/i.test(token) && /[a-f]/i.test(token)),
  sentences: ({ text }) => isSentence(text),
  answers: ({ text }) => readRetryAnswer(text) !== null,
  eastAsian: ({ text }) => hasEastAsian(text),
  placeholders: ({ text }) => placeholder.test(text),
  dataTypes: ({ text }) => dataType.test(text),
  days: ({ text }) => isDay(text),
  moments: ({ text }) => moment.test(text),
  ranges: ({ bare, isClass }) => !isClass && isRange(bare),
  plainCodes: ({ text, bare }) =>
    (plainCode.test(text.replace(quoted, "$2").replace(/[:：]$/u, "")) && !isDay(text)) ||
    readNamedNumber(bare, noShapes) !== undefined,
};

const kinds: readonly ValueKind[] = Object.keys(tests) as ValueKind[];

/** The kinds that a text is of: none, one or several. */
export function kindsOf(text: string): readonly ValueKind[] {
  const value = readValue(text);
  return kinds.filter((kind) => tests[kind](value));
}

function readValue(text: string): Value {
  const token = text.length > longestToken && !text.includes("\n") ? "" : text;
  const { statuses, unreadable } = readStatus(token);
  const bare = withoutOtherNotation(withoutLabel(token)).replace(quoted, "$2");
  return {
    text,
    token,
    statuses: unreadable ? [] : statuses,
    isClass: /^[1-5]xx\b/i.test(token),
    bare,
    parts: bare.split(listSeparator),
  };
}

const noShapes = new ShapeCounts();

function isRange(text: string): boolean {
  if (openRange.test(text)) return true;
  return /\d\D+\d/.test(text) && expandRange(text, noShapes)?.change.kind === "range-kept";
}

/**
 * Whether a text ends as the names of files do, or says a line of one, which are no codes: `errors.md`, `main.go:12`.
 */
export function isFileName(text: string): boolean {
  return fileName.test(text);
}

function areCodes({ bare, parts }: Value): boolean {
  if (isFileName(bare)) return false;
  if (parts.every(isCodeLike) || (parts.length > 1 && isCodeLike(bare))) return true;
  return readSpokenCodes(bare) !== undefined || readNamedNumber(bare, noShapes) !== undefined;
}

function isSentence(text: string): boolean {
  if (/^[1-5]\d\d\b/.test(text) && text.length < 48) return false;
  if (/[。！？]|[.!?]$|[,;:]\s/u.test(text) && text.length > 8) return true;
  if (hasEastAsian(text) || denseLetter.test(text)) return text.length >= 5;
  return text.split(/\s+/u).length >= 3;
}
