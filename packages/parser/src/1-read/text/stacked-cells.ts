import type { Draft, LooseLine } from "../draft.ts";
import { type LineKind, lineKind } from "./line-kind.ts";
import { addSections } from "./stack-sections.ts";
import { emptyTables, type Stack } from "./stack-table.ts";

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
  for (const run of runsOf(draft.loose)) {
    const kinds = run.map(({ text }) => lineKind(text));
    const lengths = WIDTHS.map((width) => chainLengths(kinds, width));
    for (let from = 0; from < run.length; ) {
      const stack = firstStack({ kinds, lengths }, from);
      if (stack === undefined) break;
      from = addSections({ draft, run, empty }, stack);
    }
  }
}

/** Lines of prose with at most a blank line between them. */
function runsOf(lines: readonly LooseLine[]): readonly (readonly LooseLine[])[] {
  const runs: LooseLine[][] = [];
  let before: LooseLine | undefined;
  for (const line of lines) {
    const goesOn = before?.level === 0 && line.level === 0 && line.line - before.line <= 2;
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

/** The first stack from a line of a run on; of those that begin there the one with the most lines, the narrowest first. */
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
    if (best !== undefined) return best;
  }
  return undefined;
}

function isLonger({ rows, width }: Stack, best: Stack | undefined): boolean {
  return rows >= LEAST_ROWS && rows * width > (best ? best.rows * best.width : 0);
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
