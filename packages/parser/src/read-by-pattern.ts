import { diagnose, type Report } from "@errcat/diagnostics";
import { compilePattern, groupsOf } from "./1-read/pattern/compile-pattern.ts";
import { MOST_ROWS, readPattern } from "./1-read/pattern/read-pattern.ts";
import type { Table } from "./1-read/table.ts";
import { columnRoles } from "./2-rows/columns/column-role.ts";
import { roleOfGroup } from "./2-rows/columns/correct-table.ts";
import type { SourceText } from "./source-text.ts";

/**
 * The rows that a user's `rowPattern` finds, as a table; `undefined` where it finds none or cannot be used.
 *
 * Reports `read/invalid-pattern`, `read/pattern-without-match` and `read/too-large`.
 */
export function readByPattern(
  { path, text }: SourceText,
  rowPattern: string | RegExp,
  report: Report,
): Table | undefined {
  const pattern = compilePattern(rowPattern, { file: path, key: "rowPattern", report });
  if (pattern === undefined) return undefined;
  const details = { place: { file: path, line: 1, column: 1 }, option: ["rowPattern"] };
  const problem = problemOf(groupsOf(pattern));
  if (problem !== undefined) {
    report(diagnose("read/invalid-pattern", { pattern: pattern.source, problem }, details));
    return undefined;
  }
  const table = readPattern({ path, text }, pattern);
  if (table === undefined)
    report(diagnose("read/pattern-without-match", { pattern: pattern.source, where: path }, details));
  if (table?.rows.length === MOST_ROWS)
    report(diagnose("read/too-large", { limit: MOST_ROWS, things: "rows of a pattern" }, details));
  return table;
}

/** What keeps the groups of a pattern from being columns. */
function problemOf(groups: readonly string[]): string | undefined {
  const nameless = groups.find((group) => roleOfGroup(group) === undefined);
  if (nameless !== undefined)
    return `its group “${nameless}” is not named after a role: ${columnRoles.join(", ")}`;
  return groups.includes("code") ? undefined : "it has no group (?<code>…)";
}
