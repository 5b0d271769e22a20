import type { ComparedRole } from "./compare-cells.ts";
import type { PageResult } from "./evaluate-page.ts";

/**
 * Every cell of some roles that is not as in the oracle, a page after the other, those with most of them first.
 *
 *     pages/vendor/errors.md
 *       message, line 12
 *         oracle  Too many
 *         ours    Too many requests
 */
export function printDisagreements(results: readonly PageResult[], roles: readonly ComparedRole[]): string {
  const pages = results
    .map(({ file, disagreements }) => ({
      file,
      cells: disagreements.filter(({ role }) => roles.includes(role)),
    }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => b.cells.length - a.cells.length);
  const lines = pages.flatMap(({ file, cells }) => [
    `${file} (${cells.length})`,
    ...cells.flatMap(({ role, line, expected, found }) => [
      `  ${role}, ${line === undefined ? "no row of ours has this code" : `line ${line}`}`,
      `    oracle  ${expected.map(onOneLine).join(" | ")}`,
      `    ours    ${found.map(onOneLine).join(" | ")}`,
    ]),
  ]);
  return `${lines.join("\n")}\n`;
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, " ");
