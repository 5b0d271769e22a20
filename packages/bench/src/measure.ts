import type { BenchResult } from "./bench-result.ts";

/** A side of a comparison: does the work once and returns something that depends on it. */
export interface Side {
  readonly name: string;
  readonly work: () => unknown;
  /** Rounds for a side that is too slow for all of them. */
  readonly rounds?: number;
}

let sink: unknown;

/**
 * Median CPU time of each side in milliseconds: after a warm-up the sides take turns, so that a machine that slows down
 * slows them all.
 */
export function measure(sides: readonly Side[], rounds = 15): readonly BenchResult[] {
  for (const { work, rounds: limit } of sides) {
    for (let warmUp = 0; warmUp < Math.min(3, limit ?? 3); warmUp++) sink = work();
  }
  const times = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    sides.forEach(({ work, rounds: limit }, index) => {
      if (round < (limit ?? rounds)) times[index]?.push(cpuTime(work));
    });
  }
  return sides.map(({ name }, index) => ({ name, value: median(times[index] ?? []), unit: "ms" }));
}

function cpuTime(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  sink = work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** What the last piece of work gave; reading it keeps the work from being optimised away. */
export function lastResult(): unknown {
  return sink;
}
