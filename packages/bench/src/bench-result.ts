/** One line of a benchmark's report. */
export interface BenchResult {
  /** What ran: `"errcat"`, `"markdown-it"`. */
  readonly name: string;
  /** Median of the rounds; NaN where nothing could be measured. */
  readonly value: number;
  /** `"ms"` of CPU time, `"B"`, `"MB"` … */
  readonly unit: string;
  /** Name of the result that {@link ratio} compares with. */
  readonly ratioTo?: string;
  /** `value` divided by the value of {@link ratioTo}. */
  readonly ratio?: number;
  /** What we want of the ratio, in words: `"≤ 2"`. */
  readonly target?: string;
  /** Why nothing could be measured: `"No module named 'docutils'"`. */
  readonly missing?: string;
}

/** A named benchmark; `run` makes its own input and measures all sides in one process. */
export interface Benchmark {
  readonly title: string;
  readonly run: () => Promise<readonly BenchResult[]>;
}

/** The result with its ratio to another one. */
export function withRatio(result: BenchResult, base: BenchResult, target?: string): BenchResult {
  return { ...result, ratioTo: base.name, ratio: result.value / base.value, ...(target && { target }) };
}

/** The result of what the machine does not have. */
export function missing(name: string, reason: string): BenchResult {
  return { name, value: Number.NaN, unit: "", missing: reason };
}
