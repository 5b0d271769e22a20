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
 * Median CPU time of each side in milliseconds; the sides take turns, so that a machine that slows down slows them all.
 * A turn begins with a collection of garbage, so that no side pays for another's, and with rounds that do not count: a
 * full collection also shrinks the young generation and lets go of optimised code ("weak objects" in `--trace-deopt`),
 * which would make whoever is more than calls of built-in functions pay up to three times.
 */
export function measure(sides: readonly Side[], rounds = 15): readonly BenchResult[] {
  const times = sides.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    sides.forEach(({ work, rounds: limit = rounds }, index) => {
      if (round < limit) times[index]?.push(turn(work));
    });
  }
  // Reading what the work gave keeps it from being optimised away.
  if (sink === undefined) throw new Error("a side did nothing");
  return sides.map(({ name }, index) => ({ name, value: median(times[index] ?? []), unit: "ms" }));
}

/** CPU time of a round behind those that do not count. */
function turn(work: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  for (let round = 0; !isWarm(round, performance.now() - start); round++) sink = work();
  const before = process.cpuUsage();
  sink = work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Four rounds and 50 milliseconds, or two rounds of half a second. */
function isWarm(rounds: number, milliseconds: number): boolean {
  return rounds >= 2 && (milliseconds >= 500 || (rounds >= 4 && milliseconds >= 50));
}

/** The value in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
