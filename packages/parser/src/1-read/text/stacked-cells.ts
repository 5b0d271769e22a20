import type { Draft, LooseLine } from "../draft.ts";
import type { Table } from "../table.ts";
import { cellsApart } from "./cells-apart.ts";
import { type LineKind, lineKind } from "./line-kind.ts";
import { addSections } from "./stack-sections.ts";
import { emptyTables, type Stack, type StackPage } from "./stack-table.ts";

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 4;

/** Columns that a table of nothing but lines may have. */
const WIDTHS = [2, 3, 4, 5, 6];

/** How many rows are looked at: what is true of them is true of the table. */
const SAMPLE = 40;

/**
 * Reads tables of which nothing is left but their cells, a line each, blank lines between or not: one line in so many
 * is a number or a word that no language has, and the lines between are of the same kinds all the way down. The
 * header is above them in as many lines, or stands alone with the pipes that the rows have lost.
 *
 *     Code | Text |        Code
 *     ---|---|
 *     1001                 Text           Code | Text
 *     User is gone             or    →    1001 | User is gone
 *     1002                 1001           1002 | Body is too long
 *     Body is too long
 *                          User is gone
 */
export function readStackedCells(draft: Draft): void {
  const empty = emptyTables(draft);
  for (const run of runsOf(draft.loose)) readRun({ draft, run, empty, from: 0 });
}

/**
 * Reads the stacked cells that stand below their header, as {@link readStackedCells} does; their lines are prose no
 * more. Gives the tables.
 */
export function readHeadedStacks(draft: Draft): readonly Table[] {
  const known = draft.tables.length;
  const taken = new Set<number>();
  for (const run of runsOf(draft.loose)) {
    if (run.some(({ mark }) => mark !== undefined)) continue;
    for (const { tables, lines } of readRun({
      draft: { ...draft, tables: [] },
      run,
      empty: new Map(),
      from: 0,
    })) {
      if (tables.some(({ header }) => header.length === 0)) continue;
      draft.tables.push(...tables);
      for (const { line } of lines) if (line + 1 >= tables[0]!.line) taken.add(line);
    }
  }
  if (taken.size > 0) draft.loose = draft.loose.filter(({ line, level }) => level > 0 || !taken.has(line));
  return draft.tables.slice(known);
}

/** Tables of a run of lines, and the lines up to their end. */
interface Reading {
  readonly tables: readonly Table[];
  readonly lines: readonly LooseLine[];
}

/** Reads a run of lines, or, where that gives more rows, the run with the cells of its lines apart. */
function readRun(page: StackPage): readonly Reading[] {
  const apart = cellsApart(page.run);
  if (apart === undefined) return readLines(page);
  const rowsOf = (run: readonly LooseLine[]): number =>
    readLines({ draft: { ...page.draft, tables: [] }, run, empty: new Map(), from: 0 })
      .flatMap(({ tables }) => tables)
      .reduce((sum, { rows }) => sum + rows.length, 0);
  return readLines(rowsOf(apart) > rowsOf(page.run) ? { ...page, run: apart } : page);
}

function readLines(page: StackPage): readonly Reading[] {
  const { run, draft } = page;
  const kinds = run.map(({ text }) => lineKind(text));
  const lengths = WIDTHS.map((width) => chainLengths(kinds, width));
  const readings: Reading[] = [];
  for (let from = 0; from < run.length; ) {
    const stack = firstStack({ kinds, lengths }, from);
    if (stack === undefined) break;
    const known = draft.tables.length;
    const end = addSections({ ...page, from }, stack);
    readings.push({ tables: draft.tables.slice(known), lines: run.slice(from, end) });
    from = end;
  }
  return readings;
}

/**
 * From a line to the next one: with a blank line between them at most, or with an empty paragraph between two blank
 * lines.
 */
const DISTANCES = [1, 2, 4];

/** Lines of prose with no more than an empty paragraph between them. */
function runsOf(lines: readonly LooseLine[]): readonly (readonly LooseLine[])[] {
  const runs: LooseLine[][] = [];
  let before: LooseLine | undefined;
  for (const line of lines) {
    const goesOn = before?.level === 0 && line.level === 0 && DISTANCES.includes(line.line - before.line);
    if (goesOn) runs.at(-1)!.push(line);
    else runs.push([line]);
    before = line;
  }
  return runs.filter((run) => run.length >= LEAST_ROWS * 2);
}

/** A run of lines by what each of them is. */
interface Kinds {
  readonly kinds: readonly LineKind[];
  /** For each width: how many rows begin with a key one after the other, from each line on. */
  readonly lengths: readonly (readonly number[])[];
}

/**
 * The first stack from a line of a run on; of those that begin there the one with the most lines, the narrowest first.
 */
function firstStack({ kinds, lengths }: Kinds, from: number): Stack | undefined {
  for (let start = from; start < kinds.length; start++) {
    let best: Stack | undefined;
    for (const [index, width] of WIDTHS.entries()) {
      const chained = { start, rows: lengths[index]![start]!, width };
      if (!isLonger(chained, best)) continue;
      const alike = upToRagged(kinds, chained);
      const stack = alike.rows >= LEAST_ROWS ? alike : chained;
      if (isLonger(stack, best) && isTable(kinds, stack)) best = stack;
    }
    if (best !== undefined) return narrower(kinds, lengths, best);
  }
  return undefined;
}

/** So many lines of a stack may stand before another one that is better. */
const LEAST_KEPT = 0.8;

/** A narrower stack that begins in the first row of another one, whose rows are several of its own. */
function narrower(
  kinds: readonly LineKind[],
  lengths: readonly (readonly number[])[],
  { start, rows, width }: Stack,
): Stack {
  for (const [index, part] of WIDTHS.entries()) {
    if (part >= width || width % part !== 0) continue;
    for (let at = start + 1; at <= start + width; at++) {
      const stack = { start: at, rows: lengths[index]![at] ?? 0, width: part };
      const isEnough = stack.rows >= LEAST_ROWS && stack.rows * part >= rows * width * LEAST_KEPT;
      if (isEnough && isTable(kinds, stack)) return stack;
    }
  }
  return { start, rows, width };
}

/** Whether a stack has more lines than the best one; rows of several of its rows have twice as many. */
function isLonger({ rows, width }: Stack, best: Stack | undefined): boolean {
  const least = best === undefined ? 0 : best.rows * best.width * (width % best.width === 0 ? 2 : 1);
  return rows >= LEAST_ROWS && rows * width > least;
}

/** The first rows of a stack, up to one that has not numbers where the first one has them. */
function upToRagged(kinds: readonly LineKind[], stack: Stack): Stack {
  const { start, width } = stack;
  const looked = Math.min(stack.rows, SAMPLE);
  let rows = 1;
  while (rows < looked && isAlike(kinds, start, { at: start + rows * width, width })) rows++;
  return rows === looked ? stack : { ...stack, rows };
}

function isAlike(
  kinds: readonly LineKind[],
  first: number,
  { at, width }: { readonly at: number; readonly width: number },
): boolean {
  for (let column = 0; column < width; column++)
    if ((kinds[at + column] === "number") !== (kinds[first + column] === "number")) return false;
  return true;
}

function chainLengths(kinds: readonly LineKind[], width: number): readonly number[] {
  const lengths = new Array<number>(kinds.length).fill(0);
  for (let at = kinds.length - width; at >= 0; at--) {
    if (kinds[at] !== "text") lengths[at] = 1 + (lengths[at + width] ?? 0);
  }
  return lengths;
}

/** Whether the cells of each column are of one kind, and one column has texts. */
function isTable(kinds: readonly LineKind[], { start, rows, width }: Stack): boolean {
  let texts = 0;
  const looked = Math.min(rows, SAMPLE);
  for (let column = 0; column < width; column++) {
    const counts = { number: 0, token: 0, text: 0 };
    for (let row = 0; row < looked; row++) counts[kinds[start + row * width + column]!]++;
    const words = column === 0 ? counts.token : counts.token + counts.text;
    if (Math.max(counts.number, words) < looked * 0.8) return false;
    if (counts.text >= looked * 0.6) texts++;
  }
  return texts > 0;
}
