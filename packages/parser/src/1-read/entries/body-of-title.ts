import type { LooseLine } from "../draft.ts";
import { isBlank, type Page } from "../page.ts";
import { labelOf } from "./label-of.ts";
import { markedLine } from "./marked-line.ts";

/** So many titles must have a label below them, and at least this share, that it is part of their bodies. */
const LEAST_LABELLED = 2;
const LEAST_SHARE = 0.5;

/** How far apart blank lines set titles and what is below them, and which labels belong to bodies however far apart. */
export interface BodyShape {
  readonly gap: number;
  readonly labels: ReadonlySet<string>;
}

/** The shape that the bodies below most titles have; titles are given by their index among the lines. */
export function shapeOfBodies(page: Page, loose: readonly LooseLine[], titles: readonly number[]): BodyShape {
  const gap = commonest(titles.map((index) => blankLinesAbove(page, loose[index + 1]!)));
  const counts = new Map<string, number>();
  for (const line of loose.slice(titles[0])) {
    const name = labelIn(page, line);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = Math.max(LEAST_LABELLED, titles.length * LEAST_SHARE);
  return { gap, labels: new Set([...counts].filter(([, count]) => count >= least).map(([name]) => name)) };
}

/**
 * The lines from a title up to the next one, to a heading, or to more blank lines than titles have below them, unless
 * before a label.
 */
export function bodyOfTitle(
  page: Page,
  loose: readonly LooseLine[],
  { from, to, shape }: { readonly from: number; readonly to: number | undefined; readonly shape: BodyShape },
): readonly LooseLine[] {
  const body = loose.slice(from, to);
  const isApart = (line: LooseLine): boolean =>
    blankLinesAbove(page, line) > shape.gap && !shape.labels.has(labelIn(page, line) ?? "");
  const end = body.findIndex((line, index) => line.level > 0 || (index > 0 && isApart(line)));
  return end < 0 ? body : body.slice(0, end);
}

/** The label of a line of running text, or `undefined`. */
function labelIn(page: Page, line: LooseLine): string | undefined {
  return line.level > 0 ? undefined : labelOf(markedLine(page, line))?.name;
}

/** More blank lines than this are as good as many. */
const MOST_BLANK = 4;

function blankLinesAbove(page: Page, { line }: LooseLine): number {
  let blank = 0;
  while (blank < MOST_BLANK && blank < line && isBlank(page, line - 1 - blank)) blank++;
  return blank;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
