import type { ShapeCounts } from "../values/code-shape.ts";
import type { CodeChange } from "./code-change.ts";

/** The codes of a range, and how to say so. */
export interface CodeRange {
  readonly codes: readonly string[];
  readonly change: CodeChange;
}

/** Ranges of more codes than this stand for a reserved space, not for codes that somebody will receive. */
const longestRange = 50;

const rangePattern =
  /^(?<prefix>.*?[^\d\s~～–—-]|-?)(?<first>\d+)\s*(?:-|~|～|–|—|\.\.\.?|至|到|から|부터|(?<=\s)(?:to|bis|a|até|hasta|à|до|по)(?=\s))\s*(?<again>.*?)(?<last>\d+)(?:\s*(?:まで|까지))?$/u;

/** A number that brings its own sign, behind another one: no range, but a list of two. */
const signedNumber = /\d\s+-\d/;

/**
 * Expands a range of codes; a long one is kept as it is written.
 *
 *     1001-1003        →  1001, 1002, 1003
 *     E01~E03          →  E01, E02, E03
 *     113 bis 115      →  113, 114, 115
 *     -4001 ~ 3        →  -4001, -4002, -4003
 *     5000-5999        →  5000-5999 (kept)
 *     -4001 -4006      →  two codes, each with its sign
 *     10-20            →  a code, where the column's codes are of that shape
 */
export function expandRange(text: string, shapes: ShapeCounts): CodeRange | undefined {
  const groups = text.length > 100 ? undefined : rangePattern.exec(text)?.groups;
  if (groups === undefined || (groups["again"] !== "" && groups["again"] !== groups["prefix"]))
    return undefined;
  if (groups["prefix"] === "-" && signedNumber.test(text)) return undefined;
  if (shapes.shareOf(text) >= 0.3 || shapes.shareWith("9-9") >= 0.3) return undefined;
  const { first: start = "", last: written = "" } = groups;
  const end =
    written.length < start.length ? start.slice(0, start.length - written.length) + written : written;
  const [first, last] = [Number(start), Number(end)];
  if (!(last > first) || (start.length !== end.length && start.startsWith("0"))) return undefined;
  const count = last - first + 1;
  if (count > longestRange)
    return {
      codes: [text],
      change: { kind: "range-kept", found: text, because: `a range of ${count} codes` },
    };
  const codes = Array.from(
    { length: count },
    (_, index) => groups["prefix"] + String(first + index).padStart(start.length, "0"),
  );
  return { codes, change: { kind: "range", found: text, because: `a range of ${count} codes` } };
}
