/**
 * Where the code spans of a text are: offset of the opening backticks → offset of the closing ones
 * (CommonMark 0.31, § 6.1). One pass, whatever the backticks.
 *
 *     "a `b` ``c`d``"  →  { 2 → 4, 6 → 11 }
 */
export function codeSpans(text: string): ReadonlyMap<number, number> {
  if (text.indexOf("`") < 0) return NONE;
  const spans = new Map<number, number>();
  const runs = backtickRuns(text);
  const next = nextOfSameLength(runs);
  for (let i = 0; i < runs.length; i++) {
    const { start, escaped } = runs[i]!;
    const close = next[i]!;
    if (escaped || close < 0) continue;
    spans.set(start, runs[close]!.start);
    i = close;
  }
  return spans;
}

const NONE: ReadonlyMap<number, number> = new Map();

interface Run {
  readonly start: number;
  readonly length: number;
  /** A backslash before it: it opens nothing, but may close. */
  readonly escaped: boolean;
}

function backtickRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = text.indexOf("`"); at >= 0; at = text.indexOf("`", at)) {
    const start = at;
    while (text[at] === "`") at++;
    let slashes = 0;
    while (text[start - 1 - slashes] === "\\") slashes++;
    runs.push({ start, length: at - start, escaped: slashes % 2 === 1 });
  }
  return runs;
}

function nextOfSameLength(runs: readonly Run[]): number[] {
  const next: number[] = new Array(runs.length).fill(-1);
  const seen = new Map<number, number>();
  for (let i = runs.length - 1; i >= 0; i--) {
    const { length } = runs[i]!;
    next[i] = seen.get(length) ?? -1;
    seen.set(length, i);
  }
  return next;
}
