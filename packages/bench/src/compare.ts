import { type BenchResult, withRatio } from "./bench-result.ts";
import { measure, type Side } from "./measure.ts";

/** Somebody else's way to do the same. */
export interface Peer extends Side {
  /** What we want of the peer's time divided by ours: `"≥ 15"`. */
  readonly wanted?: string;
}

/** Our side, what it cannot fall below, and what people use today. */
export interface Comparison {
  /** The least that any program has to do with this input; it does none of the work that is hard. */
  readonly limit: Side;
  readonly ours: Side;
  /** What we want of our time divided by the limit's: `"≤ 2"`. */
  readonly wanted: string;
  readonly peers?: readonly Peer[];
}

/** Median CPU times: ours beside the limit, peers beside ours. */
export function compare({ limit, ours, wanted, peers = [] }: Comparison): readonly BenchResult[] {
  const [least, own, ...others] = measure([limit, ours, ...peers]);
  if (!least || !own) throw new Error("a side was not measured");
  return [
    least,
    withRatio(own, least, wanted),
    ...others.map((other, index) => withRatio(other, own, peers[index]?.wanted)),
  ];
}
