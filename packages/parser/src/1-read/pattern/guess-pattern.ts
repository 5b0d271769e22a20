import { constant, constantPattern } from "../constant.ts";

/** Fewer lines than this begin alike by chance. */
const LEAST_LINES = 3;

/** So many lines tell how rows look. */
const MOST_LINES = 5_000;

/** At least this share of the codes that a pattern finds must be different. */
const LEAST_DISTINCT = 0.8;

/** How a code may be made, the most telling first, and the pattern of all that are made so. */
const MAKES: readonly { readonly made: RegExp; readonly pattern: (codes: readonly string[]) => string }[] = [
  { made: constant, pattern: () => constantPattern },
  {
    made: /^[A-Za-z]{1,12}[._-]?\d+(?:[._-]\d+)*$/,
    pattern: () => String.raw`[A-Za-z]{1,12}[._-]?\d+(?:[._-]\d+)*`,
  },
  { made: /^[a-z\d]+(?:_[a-z\d]+)+$/, pattern: () => String.raw`[a-z\d]+(?:_[a-z\d]+)+` },
  { made: /^[a-z][\w-]*(?:\.[\w-]+)+$/, pattern: () => String.raw`[a-z][\w-]*(?:\.[\w-]+)+` },
  { made: /^\d+(?:[.-]\d+)+$/, pattern: () => String.raw`\d+(?:[.-]\d+)+` },
  { made: /^-?\d+(?:\.[a-z])?$/, pattern: digitsOf },
  {
    made: /^[A-Z][a-z\d]+(?:\.?[A-Z][a-z\d]+)+$/,
    pattern: () => String.raw`[A-Z][a-z\d]+(?:\.?[A-Z][a-z\d]+)+`,
  },
];

/** What stands before a code, marks of a list or a row, or a word or two with a colon; the code, in quotes or not. */
const BEGIN =
  /^\s*(?<before>(?:[-*•|]\s+|\p{L}[\p{L} ]{1,30}?\s?[:：#]\s*|\p{Lu}\p{L}{2,15}\s(?=\d))?)["'`]?(?<word>-?[A-Za-z\d][\w.-]*)/u;

/** What may stand behind a code, and its pattern; the first that does is the one. */
const SEAMS: readonly { readonly seam: RegExp; readonly pattern: string }[] = [
  { seam: /^["'`]?\s*\|/, pattern: String.raw`["'\x60]?[ \t]*\|\s*(?<description>[^|\s][^|]*)` },
  { seam: /^["'`]?\s*[:：]\s*\S/u, pattern: String.raw`["'\x60]?[ \t]*[:：][ \t]*(?<description>\S.*)$` },
  {
    seam: /^["'`]?\s*(?:[-=]>|→|=)\s*\S/u,
    pattern: String.raw`["'\x60]?[ \t]*(?:[-=]>|→|=)[ \t]*(?<description>\S.*)$`,
  },
  { seam: /^["'`]?\s+[-–—]\s+\S/u, pattern: String.raw`["'\x60]?[ \t]+[-–—][ \t]+(?<description>\S.*)$` },
  { seam: /^["'`]?\s+\S/u, pattern: String.raw`["'\x60]?[ \t]+(?<description>\S.*)$` },
  { seam: /^["'`]?\s*$/u, pattern: String.raw`["'\x60]?\s*\n\s*(?<description>\S.*)$` },
  { seam: /^\p{L}/u, pattern: String.raw`(?<description>\p{L}.*)$` },
];

/** The last but one of the seams: what is said of the code stands in the next line that says something. */
const ALONE = SEAMS.length - 2;

/** A line that looks like a row: what is before its code, the code and how it is made, and what is behind. */
interface RowLine {
  readonly before: string;
  readonly code: string;
  readonly make: number;
  readonly seam: number;
  readonly isQuoted: boolean;
}

/**
 * The pattern of lines that look like rows of codes, as source of an expression with the flags `m` and `u` and the
 * groups `code` and `description`; `undefined` where no lines look so. It is a guess for a person to correct: most of
 * the lines with a code at their beginning have the same before it and behind it.
 *
 *     Fault 12 - No water
 *     Fault 13 - No soap   →  ^Fault (?<code>\d{2}) - (?<description>\S.*)$
 *     Fault 21 - No towel
 */
export function guessPattern(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/, MOST_LINES);
  const groups = new Map<string, RowLine[]>();
  for (const [index, line] of lines.entries()) {
    const row = rowLine(line);
    if (row === undefined || (row.seam === ALONE && isLast(lines, index))) continue;
    const key = `${row.before}\n${row.make}\n${row.seam}`;
    const alike = groups.get(key);
    if (alike) alike.push(row);
    else groups.set(key, [row]);
  }
  const [most] = [...groups.values()].sort((one, other) => distinct(other) - distinct(one));
  return most && areRows(most) ? patternOf(most) : guessInLine(lines);
}

/** Whether lines are rows of codes: enough of them, most codes their own, and not just numbered. */
function areRows(rows: readonly RowLine[]): boolean {
  if (distinct(rows) < Math.max(LEAST_LINES, rows.length * LEAST_DISTINCT)) return false;
  return rows.some(({ code }, index) => code !== String(index + 1));
}

/** Whether nothing stands in the lines below. */
function isLast(lines: readonly string[], index: number): boolean {
  return (lines[index + 1] ?? "").trim() === "" && (lines[index + 2] ?? "").trim() === "";
}

const QUOTE = /["'`]/;

/** A longer line is a paragraph. */
const LONGEST_LINE = 2_000;

function rowLine(line: string): RowLine | undefined {
  const begin = line.length > LONGEST_LINE ? null : BEGIN.exec(line);
  const { before, word } = begin?.groups ?? {};
  if (!begin || before === undefined || word === undefined) return undefined;
  const start = begin[0].length - word.length;
  for (const code of codesAt(word)) {
    const make = MAKES.findIndex(({ made }) => made.test(code));
    const seam = SEAMS.findIndex((each) => each.seam.test(line.slice(start + code.length)));
    if (make >= 0 && seam >= 0)
      return { before: before.trim(), code, make, seam, isQuoted: QUOTE.test(line[start - 1] ?? "") };
  }
  return undefined;
}

/** What may be the code at the beginning of a word: all of it, or the digits or capitals before something else. */
function codesAt(word: string): readonly string[] {
  const whole = word.replace(/[.-]+$/, "");
  const glued = /^(?:-?\d+(?=\p{L})|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+(?=[A-Z][a-z]))/u.exec(whole)?.[0];
  return glued === undefined ? [whole] : [glued, whole];
}

function distinct(rows: readonly RowLine[]): number {
  return new Set(rows.map(({ code }) => code)).size;
}

function patternOf(rows: readonly RowLine[]): string {
  const [{ before, make, seam }] = rows as [RowLine];
  const begin =
    escaped(before).replace(/\s+/g, String.raw`[ \t]+`) + (before === "" ? "" : String.raw`[ \t]*`);
  const code = MAKES[make]!.pattern(rows.map((row) => row.code));
  const quote = String.raw`["'\x60]?`;
  const behind = SEAMS[seam]!.pattern;
  const open = behind.startsWith(quote) && rows.some(({ isQuoted }) => isQuoted) ? quote : "";
  return `^[ \\t]*${begin}${open}(?<code>${code})${open === "" ? behind.replace(quote, "") : behind}`;
}

function digitsOf(codes: readonly string[]): string {
  const lengths = codes.map((code) => /\d+/.exec(code)![0].length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const sign = codes.some((code) => code.startsWith("-")) ? "-?" : "";
  const letter = codes.some((code) => /[a-z]$/.test(code)) ? String.raw`(?:\.[a-z])?` : "";
  const count = least === most ? `${least}` : `${least},${most}`;
  return `${sign}\\d${count === "1" ? "" : `{${count}}`}${letter}`;
}

/** Numbers of three digits or more between words, nothing between: rows that have lost their line ends. */
const IN_LINE = /(?<=\D)(?<!\s)(\d{3,8})(?=\p{L})/gu;

/** The pattern of rows that stand glued to one another in a line, codes of one length that ascend. */
function guessInLine(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const codes = [...line.slice(0, LONGEST_LINE).matchAll(IN_LINE)].map(([, code]) => code!);
    const width = codes[0]?.length ?? 0;
    const alike = codes.filter((code) => code.length === width);
    if (new Set(alike).size <= LEAST_LINES || alike.length < codes.length) continue;
    const code = `\\d{${width}}`;
    return `(?<code>${code})(?=\\p{L})(?<description>.+?)(?=${code}\\p{L}|$)`;
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
