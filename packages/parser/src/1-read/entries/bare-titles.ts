import type { LooseLine } from "../draft.ts";
import { isBlank, type Page } from "../page.ts";
import type { Cell } from "../table.ts";
import type { Entry } from "./entry-table.ts";
import { type MarkedLine, markedLine } from "./marked-line.ts";
import { isCode } from "./title-code.ts";

/** Fewer titles than this are words that happen to stand alone. */
const LEAST_TITLES = 3;

/** So many of the titles must have a sentence below them, and a code of their own. */
const LEAST_SHARE = 0.8;

/** A longer word is no title. */
const LONGEST_TITLE = 80;

/**
 * The entries of codes that stand alone on a line, marked by nothing, over the sentences about them. All of the codes
 * are made alike, and what stands below them is no cell: no data type, no number, no other code. A body ends where more
 * blank lines come than titles have below them.
 *
 *     E01                         E01 | No paper is left. Or …
 *     No paper is left. Or     →  E02 | No ink is left.
 *     the tray is gone.
 *     E02
 *     No ink is left.
 */
export function bareEntries(page: Page, loose: readonly LooseLine[]): Entry[] {
  const titles = alikeTitles(
    loose.flatMap((line, index) => (isBareTitle(line) ? [index] : [])),
    loose,
  );
  const told = titles.filter((index) => isSentence(loose[index + 1]));
  const codes = new Set(told.map((index) => loose[index]!.text));
  if (told.length < LEAST_TITLES || told.length < titles.length * LEAST_SHARE) return [];
  if (codes.size < told.length * LEAST_SHARE) return [];
  const gap = commonest(told.map((index) => blankLinesAbove(page, loose[index + 1]!)));
  const bodies = told.map((index, i) => bodyOf(page, loose, { from: index + 1, to: told[i + 1], gap }));
  const longest = bodies.slice(0, -1).reduce((most, { length }) => Math.max(most, length), 1);
  return told.map((index, i) => entryOf(loose[index]!, bodies[i]!.slice(0, longest), page));
}

/** Names of files and hosts look like codes with a dot in them. */
const FILE =
  /\.(?:json|ya?ml|md|txt|xml|html?|css|[jt]sx?|mjs|py|go|java|rs|rb|php|cs|cpp|h|sh|exe|dll|so|log|conf|cfg|ini|toml|csv|png|jpe?g|svg|pdf|zip|com|org|net|io)$/i;

/** A year, a word in capitals, a name of a field in humps. */
const NO_TITLE = /^(?:(?:19|20)\d\d|\d|[A-Z]+|[a-z]+(?:[A-Z][a-z]*)+)$/;

function isBareTitle({ level, mark, text }: LooseLine): boolean {
  if (level > 0 || mark !== undefined || text.length > LONGEST_TITLE) return false;
  return isCode(text) && !NO_TITLE.test(text) && !FILE.test(text);
}

/** How a code is made: what case, what joins it first, digits or not. */
function makeOf(code: string): string {
  if (/^-?\d+$/.test(code)) return "9";
  const joint = /[^A-Za-z\d]/.exec(code)?.[0] ?? "";
  const letters = code.replace(/[^A-Za-z]/g, "");
  const isUpper = letters === letters.toUpperCase();
  const letterCase = isUpper ? "A" : letters === letters.toLowerCase() ? "a" : "Aa";
  return letterCase + (joint || (/\d/.test(code) ? "9" : ""));
}

/** The titles of the make that most of them have. */
function alikeTitles(titles: readonly number[], loose: readonly LooseLine[]): readonly number[] {
  const byMake = new Map<string, number[]>();
  for (const index of titles) {
    const make = makeOf(loose[index]!.text);
    const alike = byMake.get(make);
    if (alike) alike.push(index);
    else byMake.set(make, [index]);
  }
  return [...byMake.values()].reduce((most, each) => (each.length > most.length ? each : most), []);
}

const DATA_TYPE =
  /^(?:string|text|int(?:eger)?|long|number|bool(?:ean)?|object|array|float|double|date|enum|uuid)\b/i;

/** Whether a line says something: more than a word, and no data type. */
function isSentence(line: LooseLine | undefined): boolean {
  if (line?.level !== 0 || DATA_TYPE.test(line.text)) return false;
  return /\p{L}\S*\s+\S*\p{L}/u.test(line.text) || /[^ -~]{4}/u.test(line.text);
}

/** More blank lines than this are as good as many. */
const MOST_BLANK = 4;

function blankLinesAbove(page: Page, { line }: LooseLine): number {
  let blank = 0;
  while (blank < MOST_BLANK && blank < line && isBlank(page, line - 1 - blank)) blank++;
  return blank;
}

/** The lines from a title up to the next one, to a heading, or to more blank lines than titles have below them. */
function bodyOf(
  page: Page,
  loose: readonly LooseLine[],
  { from, to, gap }: { readonly from: number; readonly to: number | undefined; readonly gap: number },
): readonly LooseLine[] {
  const body = loose.slice(from, to);
  const end = body.findIndex(
    (line, index) => line.level > 0 || (index > 0 && blankLinesAbove(page, line) > gap),
  );
  return end < 0 ? body : body.slice(0, end);
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function entryOf(title: LooseLine, body: readonly LooseLine[], page: Page): Entry {
  const { line, column } = markedLine(page, title);
  const cell: Cell = { text: title.text, line: line + 1, column };
  return {
    title: new Map([["Code", cell]]),
    body: body.map((each): MarkedLine => markedLine(page, each)),
    line: line + 1,
    column,
    headings: [],
  };
}
