import type { ValueProfile } from "../values/value-profile.ts";
import type { ColumnUnderstanding } from "./column-role.ts";
import type { PreparedTable } from "./prepare-table.ts";

/**
 * Where no column is the group, what stands before the codes is one: under a header that nobody knows, its cells look
 * like codes, and most of them are empty or lost to a span.
 *
 *     Protocol | Code | Meaning
 *     PIPE     | 610  | Nothing came out.     PIPE → module, no second code
 *              | 611  | It leaks.
 *              | 612  | It is frozen.
 */
export function groupInSpans(
  columns: readonly ColumnUnderstanding[],
  { matches }: PreparedTable,
  profiles: readonly ValueProfile[],
): readonly ColumnUnderstanding[] {
  if (columns.some(({ role }) => role === "module")) return columns;
  const code = columns.findIndex(({ role }) => role === "code");
  const group = columns.findIndex(
    ({ role, header }, index) =>
      role === "code2" &&
      header !== "" &&
      matches[index]!.strengths.size === 0 &&
      isSpanned(profiles[index]!),
  );
  if (group < 0 || group > code) return columns;
  const reason = "its cells stand for the rows below them";
  return columns.map((column, index) =>
    index === group ? { ...column, role: "module" as const, reason } : column,
  );
}

/** Whether most cells of a column are empty, of enough to tell. */
function isSpanned({ fillShare, filled }: ValueProfile): boolean {
  return fillShare <= 0.5 && filled > 1;
}
