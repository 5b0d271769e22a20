import { diagnose, type Report } from "@errcat/diagnostics";

/**
 * A pattern that the user gives, ready to find every match: a string has the flags `gmu`, an expression its own and `g`.
 * Reports `read/invalid-pattern` and gives `undefined` where it is none.
 */
export function compilePattern(
  pattern: string | RegExp,
  { file, report }: { readonly file: string; readonly report: Report },
): RegExp | undefined {
  if (typeof pattern !== "string") return new RegExp(pattern, `${pattern.flags.replace(/[gy]/g, "")}g`);
  try {
    return new RegExp(pattern, "gmu");
  } catch (error) {
    const problem = (error as Error).message.replace(/^.*: (?=[^:]*$)/s, "");
    report(diagnose("read/invalid-pattern", { pattern, problem }, { place: { file, line: 1, column: 1 } }));
    return undefined;
  }
}

/** The names of the groups of a pattern in the order of the pattern. */
export function groupsOf({ source, flags }: RegExp): readonly string[] {
  const match = new RegExp(`${source}|`, flags.replace("g", "")).exec("");
  return Object.keys(match?.groups ?? {});
}
