import type { Report } from "@errcat/diagnostics";

/** A report that passes on so many diagnostics of each code. */
export interface LimitedReport {
  readonly report: Report;
  /** How many more there were, by code; complete when the work is done. */
  readonly notShown: ReadonlyMap<string, number>;
}

/**
 * A report that takes any number of diagnostics in bounded memory: the first ones of each code, and a count of the
 * rest.
 */
export function limitedReport(report: Report, most: number): LimitedReport {
  const seen = new Map<string, number>();
  const notShown = new Map<string, number>();
  return {
    report: (diagnostic) => {
      const { code } = diagnostic;
      const count = (seen.get(code) ?? 0) + 1;
      seen.set(code, count);
      if (count <= most) report(diagnostic);
      else notShown.set(code, count - most);
    },
    notShown,
  };
}
