import type { Cell } from "../table.ts";
import type { Entry } from "./entry-table.ts";
import type { MarkedLine } from "./marked-line.ts";

/** What the titles say, by their index among the lines. */
export type Titles = ReadonlyMap<number, ReadonlyMap<string, Cell>>;

/** A list of fewer codes than this among other lists is none. */
const LEAST_IN_LIST = 3;

/** Of the lines of such a list this share must name codes. */
const LEAST_SHARE = 0.8;

/**
 * The titles in those lists of a page that name codes, where most of its lists are about something else: a list is
 * what is marked alike under one heading.
 *
 *     == Options                       == Errors
 *     *fast*:: Hurries up.             *E_DRY*:: No water.       →  E_DRY, E_COLD, E_OLD
 *     *quiet*:: Says nothing.          *E_COLD*:: Ice.  …
 */
export function titlesInLists(lines: readonly MarkedLine[], mark: string, titles: Titles): Titles {
  const lists = new Map<number, { marked: number; titles: number[] }>();
  let heading = -1;
  for (const [index, line] of lines.entries()) {
    if (line.level > 0) heading = index;
    if (line.mark !== mark) continue;
    const list = lists.get(heading) ?? { marked: 0, titles: [] };
    lists.set(heading, list);
    list.marked++;
    if (titles.has(index)) list.titles.push(index);
  }
  const coded = [...lists.values()].filter(
    (list) => list.titles.length >= LEAST_IN_LIST && list.titles.length >= list.marked * LEAST_SHARE,
  );
  return new Map(coded.flatMap((list) => list.titles.map((index) => [index, titles.get(index)!] as const)));
}

/** Whether titles number chapters, whose parts stand below them: `1 Pumps`, below it `1.1 Old pumps`. */
export function areChapters(entries: readonly Entry[]): boolean {
  const chapters = entries.filter(({ title, body }) => {
    const number = title.get("Code")?.text;
    return number !== undefined && body.some(({ text }) => text.startsWith(`${number}.1 `));
  });
  return chapters.length > 1;
}

const SMALL_NUMBER = /^(-?\d{1,2})(?:\s*[:：–—-]+)?\s+(\p{L}.*)$/u;

/**
 * The titles of a list of numbers, with those that are too small to be codes by themselves.
 *
 *     * 8 No water.
 *     * 128 Ice.      →  8, 128
 */
export function withSmallNumbers(lines: readonly MarkedLine[], mark: string, titles: Titles): Titles {
  const codes = [...titles.values()].map((title) => title.get("Code")?.text ?? "");
  if (!codes.every((code) => /^-?\d+$/.test(code))) return titles;
  const all = new Map<number, ReadonlyMap<string, Cell>>();
  for (const [index, line] of lines.entries()) {
    const title = titles.get(index) ?? (line.mark === mark ? smallNumber(line) : undefined);
    if (title) all.set(index, title);
  }
  return all;
}

function smallNumber({ text, line, column }: MarkedLine): ReadonlyMap<string, Cell> | undefined {
  const [, code, told] = SMALL_NUMBER.exec(text) ?? [];
  if (code === undefined || told === undefined) return undefined;
  return new Map([
    ["Code", { text: code, line: line + 1, column }],
    ["Message", { text: told, line: line + 1, column: column + text.length - told.length }],
  ]);
}
