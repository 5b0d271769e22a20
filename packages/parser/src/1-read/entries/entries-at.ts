import { headingsBelow } from "../draft.ts";
import type { Heading, Table } from "../table.ts";
import type { Entry } from "./entry-table.ts";
import { labelOf } from "./label-of.ts";
import type { MarkedLine } from "./marked-line.ts";
import type { Titles } from "./titles-in-lists.ts";

/** Marks of titles that are the beginning of a paragraph. */
const WRAPS: ReadonlySet<string> = new Set(["strong", "named", "humped", "spanned"]);

/** Where more of the titles than this have a table below them, they are chapters. */
const MOST_WITH_TABLES = 0.2;

/**
 * The entries that titles begin, each with the lines up to where it ends and the headings over it; none where tables
 * below many of them show that they are chapters.
 */
export function entriesAt(lines: readonly MarkedLine[], titles: Titles, tables: readonly Table[]): Entry[] {
  const over = headingsOver(lines, titles);
  const labels = labelsBelow(lines, titles);
  /** Among bold lines a heading that is an entry has lost its level. */
  const mixed = [...titles.keys()].some((index) => lines[index]!.level === 0);
  let nextTable = 0;
  let withTables = 0;
  const entries = [...titles].map(([index, title]): Entry => {
    const { line, column, level, mark, text, isWhole } = lines[index]!;
    const wraps = (WRAPS.has(mark) && !isWhole) || mark.startsWith("item");
    const end = endOfEntry(lines, index, { titles, labels });
    const last = lines[end]?.line ?? Number.POSITIVE_INFINITY;
    while (nextTable < tables.length && tables[nextTable]!.line <= line) nextTable++;
    if (nextTable < tables.length && tables[nextTable]!.line <= last) withTables++;
    const headings = mixed ? over[index]! : over[index]!.filter((heading) => heading.level < level);
    const isLine = mark === "coded" && !isWhole;
    const isOpen = isLine && /[:：]$/u.test(text);
    const body = lines.slice(index + 1, end);
    return { title, body, wraps, isLine, isOpen, line: line + 1, column, headings };
  });
  return withTables > entries.length * MOST_WITH_TABLES
    ? []
    : withoutTail(withoutSections(withSharedBodies(entries, lines), lines), lines);
}

/** Where at least this share of the entries have nothing below them, what is below others may be titles of sections. */
const LEAST_BARE = 0.5;

/** A longer line is no title of a section. */
const LONGEST_SECTION = 60;

/** Longer bodies are no titles of sections. */
const MOST_TITLES = 2;

/**
 * The entries without the titles of sections between them and behind them, where they are lines with nothing else
 * below: short lines that begin with no small letter and end in no full stop.
 *
 *     E101: No water
 *     E102: No soap
 *     When it dries      →   E101 | No water, E102 | No soap, E201 | No heat
 *     E201: No heat
 */
function withoutSections(entries: Entry[], lines: readonly MarkedLine[]): Entry[] {
  const bare = entries.filter(({ body, title }) => body.length === 0 && title.size > 1).length;
  if (bare < entries.length * LEAST_BARE) return entries;
  const byLine = new Map(lines.map((line) => [line.line + 1, line]));
  const areTitles = ({ body, line }: Entry, most: number): boolean => {
    const { indent, level, isWhole, mark } = byLine.get(line)!;
    const deepest = depthOf(mark) || (mark.startsWith("item") ? 0 : indent);
    const titles = body.slice(0, most);
    return level === 0 && !isWhole && titles.every((each) => isSection(each) && each.indent <= deepest);
  };
  const isLast = (entry: Entry): boolean => entry === entries.at(-1);
  const are = entries.every(
    (entry) =>
      areTitles(entry, isLast(entry) ? 1 : entry.body.length) &&
      (isLast(entry) || entry.body.length <= MOST_TITLES),
  );
  return are ? entries.map((entry) => ({ ...entry, body: [] })) : entries;
}

function isSection({ mark, text }: MarkedLine): boolean {
  return mark === "" && text.length <= LONGEST_SECTION && !/^\p{Ll}|[.。,，;；]$/u.test(text);
}

/** The entries, those of constants that are described together each with what is said of them all. */
function withSharedBodies(entries: readonly Entry[], lines: readonly MarkedLine[]): Entry[] {
  const constants = new Set(lines.filter(({ mark }) => mark === "constant").map(({ line }) => line + 1));
  const shared = [...entries];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [entry, next] = [shared[i]!, shared[i + 1]!];
    const isTogether = entry.body.length === 0 && next.line === entry.line + 1 && constants.has(next.line);
    if (isTogether) shared[i] = { ...entry, body: next.body };
  }
  return shared;
}

/** The entries without what follows the last of them, where they are rows of whole lines and no other has a body. */
function withoutTail(entries: Entry[], lines: readonly MarkedLine[]): Entry[] {
  const last = entries.at(-1);
  const title = last && lines.find(({ line, mark }) => line === last.line - 1 && ROWS.has(mark));
  if (!last || !title?.isWhole || entries.some(({ body }) => body.length > 0 && body !== last.body))
    return entries;
  return [...entries.slice(0, -1), { ...last, body: [] }];
}

/** Marks of lines that say what their code is. */
const ROWS: ReadonlySet<string> = new Set(["coded", "dashed", "named", "humped", "labelled"]);

/** At least this share of the titles must have a label below them that tells where an entry goes on. */
const LEAST_LABELLED = 0.5;

/** The labels that so many entries of lines have that they tell where an entry goes on, blank lines or not. */
function labelsBelow(lines: readonly MarkedLine[], titles: Titles): ReadonlySet<string> {
  const [first] = titles.keys();
  if (first === undefined || !ROWS.has(lines[first]!.mark)) return new Set();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const name = line.mark === "" ? labelOf(line)?.name : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = Math.max(2, titles.size * LEAST_LABELLED);
  return new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name));
}

/** Where entries may end: the titles, and the labels that belong to one wherever they stand below it. */
interface Ends {
  readonly titles: Titles;
  readonly labels: ReadonlySet<string>;
}

/** Index of the line that ends an entry; what stands apart before a label of its own is part of it. */
function endOfEntry(lines: readonly MarkedLine[], start: number, ends: Ends): number {
  let end = endOfPart(lines, start, start + 1, ends.titles);
  for (let told = labelFrom(lines, end, ends); told >= 0; told = labelFrom(lines, end, ends)) {
    end = endOfPart(lines, start, told + 1, ends.titles);
  }
  return end;
}

/** Index of the next line with a label before the next title and any heading; -1 where there is none. */
function labelFrom(lines: readonly MarkedLine[], from: number, { titles, labels }: Ends): number {
  if (labels.size === 0) return -1;
  for (let i = from; i < lines.length && !titles.has(i) && lines[i]!.level === 0; i++) {
    if (lines[i]!.mark === "" && labels.has(labelOf(lines[i]!)?.name ?? "")) return i;
  }
  return -1;
}

/**
 * Index of the line that ends a part of an entry: the next title, a heading that is not below it, or what closes it.
 */
function endOfPart(lines: readonly MarkedLine[], start: number, from: number, titles: Titles): number {
  const { level, mark } = lines[start]!;
  const isEnclosed = mark.startsWith("<");
  const end = `</${mark.replace("<", "")}`;
  for (let i = from; i < lines.length; i++) {
    if (titles.has(i)) return i;
    const other = lines[i]!.level;
    if (other > 0 && (level === 0 || other <= level)) return i;
    if (lines[i]!.mark === end || (level === 0 && !isEnclosed && isOutside(lines, i, lines[start]!)))
      return i;
  }
  return lines.length;
}

/**
 * Whether a line stands apart from the list that an entry is part of: unmarked, no deeper than its items, after a blank
 * line; or an item that is no deeper than the entry, of another list or with no code.
 */
function isOutside(lines: readonly MarkedLine[], index: number, entry: MarkedLine): boolean {
  const { mark, indent, line } = lines[index]!;
  if (OBJECTS.has(mark)) return indent <= entry.indent;
  if (mark !== "")
    return depthOf(mark) <= depthOf(entry.mark) && !(isNumbered(entry.mark) && !isNumbered(mark));
  return indent <= (depthOf(entry.mark) || 0) && lines[index - 1]!.line < line - 1;
}

/** Lines that name objects of a program. */
const OBJECTS: ReadonlySet<string> = new Set(["object", "constant", "exception"]);

/** Whether a mark is that of a numbered item: what has bullets below it is part of it, however deep. */
function isNumbered(mark: string): boolean {
  return mark.startsWith("item") && mark.endsWith(".");
}

/** How deep an item is indented, or nested where tags say so; `NaN` for what is no item. */
function depthOf(mark: string): number {
  return mark.startsWith("item") ? Number.parseInt(mark.slice(4), 10) : Number.NaN;
}

/**
 * For each line the headings above it that are no entries themselves, outermost first. One pass: lists are shared by
 * the lines under the same heading.
 */
function headingsOver(lines: readonly MarkedLine[], titles: Titles): (readonly Heading[])[] {
  let open: readonly Heading[] = [];
  return lines.map(({ level, text, line }, index) => {
    const above = open;
    if (level === 0 || titles.has(index)) return above;
    open = headingsBelow(open, { text, level, line: line + 1 });
    return above;
  });
}
