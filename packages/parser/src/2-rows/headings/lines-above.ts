import type { CodeSample } from "../../1-read/table.ts";

/** So many lines above a table may introduce it, blank lines counted. */
const reach = 4;

/** A longer line is a paragraph about something else as well. */
const longestLine = 300;

/**
 * The short lines of prose right above a line, the nearest one first: two at most. The prose is in the order of the
 * page.
 */
export function linesAbove(prose: readonly CodeSample[], line: number): readonly string[] {
  let low = 0;
  let high = prose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose[middle]!.line < line) low = middle + 1;
    else high = middle;
  }
  return prose
    .slice(Math.max(0, low - 2), low)
    .filter((each) => each.line >= line - reach && each.text.length <= longestLine)
    .map(({ text }) => text)
    .toReversed();
}
