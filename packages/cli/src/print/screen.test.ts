import { expect, test } from "vitest";
import { screenOf } from "./screen.ts";

const output = { write: () => {}, isTerminal: true };

test.each([
  [undefined, {}, 80],
  [132, {}, 80],
  [60, {}, 60],
  [20, {}, 48],
  [undefined, { COLUMNS: "64" }, 64],
  [60, { COLUMNS: "wide" }, 60],
])("a terminal of %j columns with %j is %i wide", (columns, env, width) => {
  const screen = screenOf({ ...output, columns }, { env });
  expect(screen.width).toBe(width);
  expect(screen.wrap("x".repeat(90), "  ").split("\n")[0]).toBe(`  ${"x".repeat(width - 2)}`);
  expect(screen.cut("x".repeat(90), 10)).toBe(`${"x".repeat(width - 11)}…`);
});
