import { diagnose } from "@errcat/diagnostics";
import type { Draft, LooseLine } from "../draft.ts";
import type { Page } from "../page.ts";
import type { Cell, Table } from "../table.ts";
import { bareEntries } from "./bare-titles.ts";
import { callsCode } from "./coded-line.ts";
import { entriesAt } from "./entries-at.ts";
import { type Entry, entryTables } from "./entry-table.ts";
import { withFieldsOfTables } from "./fields-of-tables.ts";
import { namesErrorCodes } from "./heading-of-errors.ts";
import { isMarked, type MarkedLine, markedLine } from "./marked-line.ts";
import { namedTitles, tablesOfNamed } from "./named-records.ts";
import { recordsByLabel } from "./records-by-label.ts";
import { titleCells } from "./title-cells.ts";
import { isWord, titleCode } from "./title-code.ts";
import {
  areChapters,
  itemsInLists,
  namesInLists,
  type Titles,
  titlesInLists,
  underErrorCodes,
  withSmallNumbers,
} from "./titles-in-lists.ts";

/** Fewer titles than this are chapters, not a list of codes. */
const LEAST_ENTRIES = 3;

/** Lines that are held at once to find entries among them. */
const MOST_LINES = 200_000;

/** An entry is a title and a line below it. */
const LEAST_LINES = 2;

/** At least this share of the titles of a kind must name codes. */
const LEAST_SHARE = 0.5;

/** A word that is a title so often stands under each of several codes. */
const REPEATED = 3;

/**
 * Reads codes that stand as titles, as bold lines or as list items, each with its text below, as tables of their own;
 * and records whose fields are bold labels. Looks only at lines that no other reader took, and of very long pages at
 * the first of them (`read/too-large`).
 *
 *     ### 40001                **Numeric Code**       * Error Number: 8001
 *     The body is no JSON.     105
 *                              **Description**            The limit is reached.
 *                              Not signed in.
 */
export function readEntries(page: Page, draft: Draft): void {
  if (draft.loose.length < LEAST_LINES) return;
  const marked = looseLines(draft).map((line) => markedLine(page, line));
  const { lines, tables: others } = withFieldsOfTables(marked, draft.tables);
  const named = namedTitles(lines);
  const tables =
    recordsByLabel(lines) ??
    tablesOfNamed(entriesAt(lines, named, others)) ??
    entryTables(bestEntries(lines, others));
  if (tables.length === 0) return;
  const hasFields = others.length < draft.tables.length;
  draft.tables.splice(0, draft.tables.length, ...others);
  if (hasFields) draft.tables.push(...tables);
  else addUnknown(draft, tables);
}

/**
 * Reads codes that stand alone on a line over the sentences about them, among the lines that no table has; see
 * {@link bareEntries}.
 */
export function readBareTitles(page: Page, draft: Draft): void {
  if (draft.loose.length < LEAST_LINES) return;
  const taken = new Set<number>();
  for (const { format, rows } of draft.tables) {
    if (format !== "text" && format !== "headings") continue;
    for (const { cells } of rows) for (const { line } of cells) taken.add(line - 1);
  }
  const free = draft.loose.slice(0, MOST_LINES).filter(({ line }) => !taken.has(line));
  addUnknown(draft, entryTables(bareEntries(page, free)));
}

/** The lines that are looked at; what is beyond the bound is said. */
function looseLines({ loose, path, report }: Draft): readonly LooseLine[] {
  if (loose.length <= MOST_LINES) return loose;
  const place = { file: path, line: loose[MOST_LINES]!.line + 1, column: 1 };
  report(diagnose("read/too-large", { limit: MOST_LINES, things: "lines outside of tables" }, { place }));
  return loose.slice(0, MOST_LINES);
}

/** Adds the tables that say more than codes which other tables of the page have. */
function addUnknown(draft: Draft, tables: readonly Table[]): void {
  if (tables.length === 0) return;
  const known = new Set<string>();
  for (const { rows } of draft.tables)
    for (const { cells } of rows) for (const { text } of cells) known.add(text);
  for (const table of tables) {
    if (!table.rows.every(({ cells }) => known.has(cells[0]!.text))) draft.tables.push(table);
  }
}

/** Marks of lines that are no titles by themselves. */
const NO_TITLES: ReadonlySet<string> = new Set(["", "inside", "object", "exception"]);

/** Marks of titles that are a list, beside which a title of another kind is none. */
const LISTS: ReadonlySet<string> = new Set([
  "coded",
  "dashed",
  "named",
  "humped",
  "spanned",
  "labelled",
  "strong",
  "constant",
]);

/** The entries of the kind of title that names the most codes. */
function bestEntries(lines: readonly MarkedLine[], tables: readonly Table[]): Entry[] {
  let best: Entry[] = [];
  let most = 0;
  let bestMark = "";
  let bestTitles: Titles = new Map();
  for (const mark of new Set(lines.map((line) => line.mark))) {
    if (NO_TITLES.has(mark)) continue;
    const titles = titlesMarked(lines, mark);
    const entries = entriesAt(lines, titles, tables);
    if (mark === "dashed" && !haveBodies(entries)) continue;
    const codes = new Set(entries.map(({ title }) => [...title.values()][0]!.text)).size;
    if (codes > most) [best, most, bestMark, bestTitles] = [entries, codes, mark, titles];
  }
  if (isTooShort(best) || areChapters(best)) return [];
  const isList = bestMark.startsWith("item") || LISTS.has(bestMark);
  const add = isList ? withSmallNumbers : withOthers;
  const others = entriesAt(lines, add(lines, bestMark, bestTitles), tables);
  const entries = bestMark === "constant" ? inLists(best) : besideCodes(others, best);
  const told = entries.filter(({ title, body }) => title.size > 1 || body.length > 0).length;
  return told * 2 > entries.length ? entries : [];
}

/**
 * Whether titles are too few for a list of codes: two are one where all stand under a heading that names codes of
 * errors.
 */
function isTooShort(entries: readonly Entry[]): boolean {
  if (entries.length >= LEAST_ENTRIES) return false;
  const areNamed = entries.every(({ headings }) => headings.some(({ text }) => namesErrorCodes(text)));
  return entries.length < 2 || !areNamed;
}

/** Whether most entries say more than their titles: titles with dashes that follow one another are rows. */
function haveBodies(entries: readonly Entry[]): boolean {
  return entries.filter(({ body }) => body.length > 0).length >= entries.length * LEAST_SHARE;
}

/** The entries that stand with enough others under one heading: a single constant of a program is no list of codes. */
function inLists(entries: readonly Entry[]): Entry[] {
  const counts = new Map<number | undefined, number>();
  const headingOf = ({ headings }: Entry): number | undefined => headings.at(-1)?.line;
  for (const entry of entries) counts.set(headingOf(entry), (counts.get(headingOf(entry)) ?? 0) + 1);
  return entries.filter((entry) => counts.get(headingOf(entry))! >= LEAST_ENTRIES);
}

/** The entries that stand under the same heading as one whose title is a code by its look. */
function besideCodes(entries: Entry[], coded: readonly Entry[]): Entry[] {
  if (entries === coded) return entries;
  const headings = new Set(coded.map((entry) => entry.headings.at(-1)?.line));
  return entries.filter((entry) => headings.has(entry.headings.at(-1)?.line));
}

/** The titles with a mark that name codes; where most of those with this mark do not, those of lists that do. */
function titlesMarked(lines: readonly MarkedLine[], mark: string): Titles {
  const titles = new Map<number, ReadonlyMap<string, Cell>>();
  // What stands under each code again, as “Causes” and “What to do”, is one title.
  const named = new Set<string>();
  const others = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (!isMarked(line, mark)) continue;
    const cells = titleCells(line);
    if (cells) titles.set(index, cells);
    (cells ? named : others).add(line.text);
  }
  if (mark === "labelled") return underOneLabel(titles);
  if (mark === "spanned") return underErrorCodes(lines, mark, titles);
  if (named.size >= (named.size + others.size) * LEAST_SHARE) return titles;
  if (mark.startsWith("item")) {
    const items = itemsInLists(lines, mark, titles);
    return items.size > 0 ? items : namesInLists(lines, mark);
  }
  return mark === "term" ? titlesInLists(lines, mark, titles) : new Map();
}

/**
 * The titles with the label that most of them have; where that calls what follows a code, with those whose labels do
 * so, too.
 */
function underOneLabel(titles: Titles): Titles {
  const counts = new Map<string, number>();
  const labelOf = (title: ReadonlyMap<string, Cell>): string => title.keys().next().value!;
  for (const title of titles.values()) counts.set(labelOf(title), (counts.get(labelOf(title)) ?? 0) + 1);
  const [most = ""] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  const isKept = (label: string): boolean => label === most || (callsCode(most) && callsCode(label));
  return new Map([...titles].filter(([, title]) => isKept(labelOf(title))));
}

/**
 * The titles with a mark, most of which name codes, and with them the others of this mark that are one word and stand
 * there once, and words like codes that are marked as titles in another way. (Items of lists are taken by their mark
 * alone.)
 */
function withOthers(lines: readonly MarkedLine[], mark: string, titles: Titles): Titles {
  const all = new Map<number, ReadonlyMap<string, Cell>>();
  const times = new Map<string, number>();
  for (const line of lines) if (line.mark === mark) times.set(line.text, (times.get(line.text) ?? 0) + 1);
  for (const [index, line] of lines.entries()) {
    const isOfKind = line.mark === mark && times.get(line.text)! < REPEATED;
    const isTitle = isOfKind || ((line.level > 0 || line.mark === "bold") && titleCode(line.text));
    const cells = titles.get(index) ?? (isTitle && isWord(line.text) ? codeCell(line) : undefined);
    if (cells) all.set(index, cells);
  }
  return all;
}

function codeCell(line: MarkedLine): Map<string, Cell> {
  return new Map([["Code", { text: line.text, line: line.line + 1, column: line.column }]]);
}
