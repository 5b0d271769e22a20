/**
 * How many examples a property is tried on: a sample on each test run, the sample times `FUZZ` where that is set
 * (`pnpm fuzz`). The seed is another one each time, so many runs of the sample see what one long run sees.
 */
export function fuzzRuns(sample: number): number {
  return sample * Number(process.env["FUZZ"] ?? 1);
}
