import type { Cell, Heading, Table, TableRow } from "../table.ts";
import { labelOf } from "./label-of.ts";
import type { MarkedLine } from "./marked-line.ts";

/** A code that stands as a title, and the lines under it. */
export interface Entry {
  /** Header name → cell, of what the title itself says. */
  readonly title: ReadonlyMap<string, Cell>;
  readonly body: readonly MarkedLine[];
  /** The title is the beginning of a paragraph, which may go on in the next lines. */
  readonly wraps?: boolean;
  /** The title is a line of running text, and what begins small right below goes on with it. */
  readonly isLine?: boolean;
  /** The title ends in a colon, and what it says stands in the lines below. */
  readonly isOpen?: boolean;
  readonly line: number;
  readonly column: number;
  /** The headings that it stands under, its own not among them. */
  readonly headings: readonly Heading[];
}

/** Header of what stands under a code and bears no label. */
const UNLABELLED = "Description";

/** Header of what a title says behind its code. */
const MESSAGE = "Message";

/**
 * One table for each run of entries under the same headings. Its columns are what the titles say, then the labels
 * that several entries have; what has no label is the description. Entries that say nothing give no table.
 *
 *     ## 40001                       Code  | Description | Solution
 *     The body is not JSON.      →   40001 | The body …  | Check it.
 *     - Solution: Check it.
 */
export function entryTables(entries: readonly Entry[]): Table[] {
  const labels = commonLabels(entries);
  const tables: Table[] = [];
  for (const run of runsUnderOneHeading(underOneName(entries))) {
    const records = withMessages(run.map((entry) => ({ entry, cells: cellsOf(entry, labels) })));
    const names = [...new Set(records.flatMap(({ cells }) => [...cells.keys()]))];
    if (names.length === 0) continue;
    const [first] = run as [Entry];
    tables.push({
      format: "headings",
      line: first.line,
      headings: first.headings,
      caption: "",
      header: names.map((text) => ({ text, line: first.line, column: first.column })),
      rows: records.map(({ entry, cells }): TableRow => {
        const empty = { text: "", line: entry.line, column: entry.column };
        return {
          cells: names.map((name) => cells.get(name) ?? empty),
          line: entry.line,
          column: entry.column,
        };
      }),
    });
  }
  return tables;
}

/** An entry and what it says, by header name. */
interface EntryRecord {
  readonly entry: Entry;
  readonly cells: ReadonlyMap<string, Cell>;
}

/**
 * The records, those whose title ends in a colon with what stands below as their message, where others have it behind
 * the colon and nothing below.
 *
 *     E101:                 Code | Message
 *     No water         →    E101 | No water
 *     E102: No soap         E102 | No soap
 */
function withMessages(records: readonly EntryRecord[]): readonly EntryRecord[] {
  const open = records.filter(({ entry }) => entry.isOpen);
  const said = records.filter(({ cells }) => cells.has(MESSAGE));
  if (open.length === 0 || said.length === 0 || open.length + said.length < records.length) return records;
  if (said.some(({ cells }) => cells.has(UNLABELLED))) return records;
  return records.map(({ entry, cells }) => {
    const renamed = [...cells].map(([name, cell]) => [name === UNLABELLED ? MESSAGE : name, cell] as const);
    return { entry, cells: new Map(renamed) };
  });
}

/** Labels that at least two entries have, and every tenth of them: others are sentences with a colon. */
function commonLabels(entries: readonly Entry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { body } of entries) {
    const own = new Set<string>();
    for (const line of body) {
      const label = labelOf(line);
      if (label) own.add(label.name);
    }
    for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = Math.max(2, entries.length / 10);
  return new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name));
}

/**
 * The entries with their codes under one name: a title says one of `Error code: 12` and `Warning code: 13`, so what
 * most of them call their code is the column of all.
 */
function underOneName(entries: readonly Entry[]): readonly Entry[] {
  const counts = new Map<string, number>();
  for (const { title } of entries) counts.set(nameOfCode(title), (counts.get(nameOfCode(title)) ?? 0) + 1);
  const [[most] = [""]] = [...counts].sort((one, other) => other[1] - one[1]);
  if (counts.size < 2) return entries;
  return entries.map((entry) => ({
    ...entry,
    title: new Map([...entry.title].map(([name, cell], index) => [index === 0 ? most : name, cell])),
  }));
}

const nameOfCode = (title: Entry["title"]): string => title.keys().next().value ?? "";

function runsUnderOneHeading(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1)?.[0]?.headings.at(-1);
    if (runs.length > 0 && last?.line === entry.headings.at(-1)?.line) runs.at(-1)!.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function cellsOf(entry: Entry, labels: ReadonlySet<string>): Map<string, Cell> {
  const cells = new Map<string, Cell>(entry.title);
  const wrapped = wrappedLines(entry, labels);
  if (wrapped > 0) cells.set(MESSAGE, wholeMessage(entry, wrapped));
  let open = UNLABELLED;
  let told = "";
  let value = "";
  let last = 0;
  for (const line of entry.body.slice(wrapped)) {
    const label = labelOf(line);
    const labelled = label && labels.has(label.name);
    if (labelled) open = label.name;
    else if ((line.mark === told && told.startsWith("item")) || endsValue(line, value, last))
      open = UNLABELLED;
    if (labelled) told = label.value === "" ? "" : line.mark;
    value = labelled ? label.value : open === UNLABELLED ? "" : value;
    last = line.line;
    const text = labelled ? label.value : line.text;
    if (text === "" || /^[-*_\s]+$/.test(text)) continue;
    const before = cells.get(open);
    const place = { line: line.line + 1, column: line.column + (labelled ? label.shift : 0) };
    cells.set(open, before ? { ...before, text: `${before.text}\n${text}` } : { text, ...place });
    if (line.mark === "attribute" || (labelled && isNumber(text))) open = UNLABELLED;
  }
  return cells;
}

/**
 * Whether a line behind a label that has its value beside it is about something else: a bold line of its own, or a
 * paragraph behind a value of a few words.
 *
 *     **Type**: Broken lamp
 *
 *     The wick is too short.   →  no part of the type
 */
function endsValue({ mark, line }: MarkedLine, value: string, last: number): boolean {
  if (value === "") return false;
  const isTerse = value.length <= 40 && !/[.!?:;,。！？：；，]$/u.test(value);
  return mark === "bold" || (mark === "" && isTerse && line > last + 1);
}

/** A number is all that a label has to say. */
function isNumber(text: string): boolean {
  return /^-?\d{1,9}$/.test(text);
}

/**
 * How many lines of the body go on with the paragraph that the title begins: all those right below it, or those that
 * begin small.
 */
function wrappedLines({ title, body, line, wraps, isLine }: Entry, labels: ReadonlySet<string>): number {
  const message = title.get(MESSAGE)?.text;
  if (message === undefined || !(wraps || (isLine && !/[.:;!?。：；]$/u.test(message)))) return 0;
  const end = body.findIndex(
    (next, index) =>
      next.mark !== "" ||
      next.line !== line + index ||
      labels.has(labelOf(next)?.name ?? "") ||
      (!wraps && !/^\p{Ll}/u.test(next.text)),
  );
  return end < 0 ? body.length : end;
}

function wholeMessage({ title, body }: Entry, wrapped: number): Cell {
  const first = title.get(MESSAGE)!;
  return { ...first, text: [first, ...body.slice(0, wrapped)].map(({ text }) => text).join(" ") };
}
