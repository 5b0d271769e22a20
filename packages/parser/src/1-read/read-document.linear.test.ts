import { expect, it } from "vitest";
import { fuzzRuns } from "../../../testkit/src/fuzz-runs.ts";
import { closers, hostileShapes } from "../../../testkit/src/hostile-shapes.ts";
import { readDocument } from "./read-document.ts";

/** What stands before the shape, so that it is read where it hurts. */
const BEFORE = [
  "",
  "<a b",
  "```\nA = 1 // a",
  "| Code | Text |\n|---|---|\n| ",
  "a | b\n---|---\na | b\n",
  "|===\n",
  "<table><tr><td>",
  "+--+--+\n",
  "{|\n|",
];

/** What stands before the shape and behind it. */
const AROUND: readonly (readonly [string, string])[] = [
  ...BEFORE.map((before) => [before, ""] as const),
  ["", closers],
];

/** `pnpm fuzz` looks at longer pages. */
const SIZE = Math.min(100_000, fuzzRuns(20_000));

/** Less than a second per MB is not compared: collecting garbage is as much. */
const LEAST_SECONDS = SIZE / 1e6;

function secondsFor(path: string, text: string): number {
  const before = process.cpuUsage();
  readDocument({ path, text, encoding: "utf-8", sha256: "" }, () => {});
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Time for twice as much over time for once; measured again where something else disturbed it. */
function growth(path: string, make: (size: number) => string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 6 && best > 2.3; attempt++) {
    const twice = secondsFor(path, make(SIZE * 2));
    const isShort = twice < 2 * LEAST_SECONDS;
    const once = isShort ? LEAST_SECONDS : Math.max(LEAST_SECONDS, secondsFor(path, make(SIZE)));
    best = Math.min(best, twice / once);
  }
  return best;
}

for (const [path, shapes] of Object.entries(hostileShapes)) {
  it(`reading ${path} takes twice the time for twice the text, whatever the text`, {
    timeout: 1_200_000,
  }, () => {
    for (const shape of shapes) {
      for (const [before, after] of AROUND) {
        const make = (size: number) => before + shape.repeat(Math.ceil(size / shape.length)) + after;
        const factor = growth(path, make);
        expect(
          factor,
          `${JSON.stringify([before, shape, after])} … grows ${factor.toFixed(2)} times`,
        ).toBeLessThanOrEqual(2.3);
      }
    }
  });
}
