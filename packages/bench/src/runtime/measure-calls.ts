import type { BenchResult } from "../bench-result.ts";

/** A side whose calls take far less than a millisecond. */
export interface CallSide {
  readonly name: string;
  /** How many items `work` hands to {@link callEach}. */
  readonly calls: number;
  readonly work: () => unknown;
}

const rounds = 60;

let sink: unknown;

/**
 * Microseconds per call: the fastest of many short rounds in which the sides take turns. Calls this short are over
 * before a processor-time clock ticks, and whatever else the machine does can only make a round slower.
 */
export function measureCalls(sides: readonly CallSide[]): readonly BenchResult[] {
  const fastest = sides.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    sides.forEach(({ work }, index) => {
      const before = performance.now();
      sink = work();
      fastest[index] = Math.min(fastest[index] ?? 0, performance.now() - before);
    });
  }
  return sides.map(({ name, calls }, index) => ({
    name,
    value: ((fastest[index] ?? 0) * 1000) / (calls * turns),
    unit: "µs",
  }));
}

/** How often a round goes through its items: the first time pays for what another side pushed out of the caches. */
export const turns = 4;

/** Makes a call per item, {@link turns} times, and gives the last result. */
export function callEach<Item>(items: readonly Item[], call: (item: Item) => unknown): unknown {
  for (let turn = 0; turn < turns; turn++) for (const item of items) sink = call(item);
  return sink;
}
