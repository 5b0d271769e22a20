import { diagnose, type Report } from "@errcat/diagnostics";

/** Where a pattern was given, and what is wrong with it goes. */
export interface PatternContext {
  readonly file: string;
  /** The key of the configuration that gives it. */
  readonly key: "rowPattern" | "codePattern";
  readonly report: Report;
}

/**
 * A pattern that the user gives, ready to find every match, `^` and `$` the ends of a line: a string has the flags
 * `gmu`, an expression its own with `g` and `m`. Reports `read/invalid-pattern` and gives `undefined` where it is none.
 */
export function compilePattern(
  pattern: string | RegExp,
  { file, key, report }: PatternContext,
): RegExp | undefined {
  if (typeof pattern !== "string") return new RegExp(pattern, `${pattern.flags.replace(/[gmy]/g, "")}gm`);
  try {
    return new RegExp(pattern, "gmu");
  } catch (error) {
    const problem = (error as Error).message.replace(/^.*: (?=[^:]*$)/s, "");
    const details = { place: { file, line: 1, column: 1 }, option: [key] };
    report(diagnose("read/invalid-pattern", { pattern, problem }, details));
    return undefined;
  }
}

/** The names of the groups of a pattern in the order of the pattern. */
export function groupsOf({ source, flags }: RegExp): readonly string[] {
  const match = new RegExp(`${source}|`, flags.replace("g", "")).exec("");
  return Object.keys(match?.groups ?? {});
}
