import { headingsBelow } from "../draft.ts";
import type { Cell, Heading } from "../table.ts";
import type { Entry } from "./entry-table.ts";
import { announcesErrors, isOfErrors, namesErrorCodes } from "./heading-of-errors.ts";
import { isMarked, type MarkedLine } from "./marked-line.ts";
import { titleCells } from "./title-cells.ts";
import { isCode } from "./title-code.ts";

/** What the titles say, by their index among the lines. */
export type Titles = ReadonlyMap<number, ReadonlyMap<string, Cell>>;

/** A list of fewer codes than this among other lists is none, unless such a list stands beside it. */
const LEAST_IN_LIST = 3;

/** Of the lines of such a list this share must name codes. */
const LEAST_SHARE = 0.8;

/** What is marked alike under one heading. */
interface List {
  /** The headings over it, outermost first. */
  readonly headings: readonly Heading[];
  marked: number;
  readonly titles: number[];
}

/**
 * The titles in those lists of a page that name codes, where most of its lists are about something else: a list is
 * what is marked alike under one heading.
 *
 *     == Options                       == Errors
 *     *fast*:: Hurries up.             *E_DRY*:: No water.       →  E_DRY, E_COLD, E_OLD
 *     *quiet*:: Says nothing.          *E_COLD*:: Ice.  …
 */
export function titlesInLists(lines: readonly MarkedLine[], mark: string, titles: Titles): Titles {
  return titlesOf(listsOf(lines, mark, titles).filter(isCoded), titles);
}

/**
 * The same for items of lists, of which any page has many: they must stand under a heading of errors, and say what
 * their codes are in words of their own, not in a sentence about them. Short lists count beside long ones.
 *
 *     ### Error codes
 *     - `4001`: No oil.     →  4001, 4002, 4003
 *     - `4002`: No wick. …
 */
export function itemsInLists(lines: readonly MarkedLine[], mark: string, titles: Titles): Titles {
  const own = new Map([...titles].filter(([index]) => !isSubject(lines[index]!)));
  const lists = listsOf(lines, mark, own).filter(({ headings }) =>
    isOfErrors(headings.map(({ text }) => text)),
  );
  const chapterOf = ({ headings }: List): number | undefined => headings.at(-2)?.line;
  const chapters = new Set(lists.filter(isCoded).map(chapterOf));
  const taken = lists.filter(
    (list) => isCoded(list) || (list.titles.length === list.marked && chapters.has(chapterOf(list))),
  );
  return titlesOf(taken, own);
}

/** Names of the parts of an error, which are listed like errors: a list that has one of them describes a body. */
const PARTS_OF_ERRORS: ReadonlySet<string> = new Set(
  `code error errors errorCode error_code errorMessage error_message errorType error_type message msg status statusCode status_code
   type title detail details description reason name id requestId request_id traceId data info cause instance path field`.split(
    /\s+/,
  ),
);

/**
 * The names of errors in lists under headings that announce errors, each set as code and said behind a dash. What is no
 * name in such a list is a sentence about it.
 *
 *     ## Possible errors
 *     - Any of the common errors.
 *     - `lampNotFound` - There is no such lamp.     →  lampNotFound, wickMissing, noOil
 *     - `wickMissing` - …
 */
export function namesInLists(lines: readonly MarkedLine[], mark: string): Titles {
  const named = lines.map((line) => (line.strong === "" ? { ...line, mark: "" } : line));
  const titles = new Map<number, ReadonlyMap<string, Cell>>();
  for (const [index, line] of named.entries()) {
    const title =
      line.mark === mark && isCode(line.strong) ? titleCells({ ...line, mark: "spanned" }) : undefined;
    if (title && /^\s*[-–—](?:\s|（)/u.test(line.text.slice(line.strong.length))) titles.set(index, title);
  }
  const isPart = (index: number): boolean => PARTS_OF_ERRORS.has(lines[index]!.strong);
  const lists = listsOf(named, mark, titles).filter(
    (list) => isCoded(list) && announcesErrors(list.headings.at(-1)?.text ?? "") && !list.titles.some(isPart),
  );
  return titlesOf(lists, titles);
}

/** The titles in lists of any length whose heading names codes of errors: any name before a dash is one there. */
export function underErrorCodes(lines: readonly MarkedLine[], mark: string, titles: Titles): Titles {
  const lists = listsOf(lines, mark, titles);
  return titlesOf(
    lists.filter(({ headings }) => namesErrorCodes(headings.at(-1)?.text ?? "")),
    titles,
  );
}

/** Whether a sentence begins with a code that is marked: `4001 means that there is no oil.` */
function isSubject({ text, strong }: MarkedLine): boolean {
  return strong !== "" && text.startsWith(strong) && /^\s\p{Ll}/u.test(text.slice(strong.length));
}

function isCoded({ titles, marked }: List): boolean {
  return titles.length >= LEAST_IN_LIST && titles.length >= marked * LEAST_SHARE;
}

function titlesOf(lists: readonly List[], titles: Titles): Titles {
  return new Map(lists.flatMap((list) => list.titles.map((index) => [index, titles.get(index)!] as const)));
}

function listsOf(lines: readonly MarkedLine[], mark: string, titles: Titles): List[] {
  const lists: List[] = [];
  let headings: readonly Heading[] = [];
  let list: List | undefined;
  for (const [index, each] of lines.entries()) {
    const { level, line, text } = each;
    if (level > 0) {
      headings = headingsBelow(headings, { level, line, text });
      list = undefined;
    }
    if (!isMarked(each, mark)) continue;
    list ??= added(lists, { headings, marked: 0, titles: [] });
    list.marked++;
    if (titles.has(index)) list.titles.push(index);
  }
  return lists;
}

function added(lists: List[], list: List): List {
  lists.push(list);
  return list;
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
    const title = titles.get(index) ?? (isMarked(line, mark) ? smallNumber(line) : undefined);
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
