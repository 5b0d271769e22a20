import type { Diagnostic, Report } from "@errcat/diagnostics";
import type { SettingsOfFile } from "../config/report-of-sources.ts";

/** What is said of a correction that matches nothing in one file. */
const unused: ReadonlySet<string> = new Set([
  "read/pattern-without-match",
  "rows/table-without-code",
  "rows/unknown-column",
  "rows/unknown-modules",
  "rows/unknown-row",
  "rows/unknown-table",
]);

/**
 * A report for sources of which several may have the same corrections, as the files of one pattern have: a correction
 * that matches nothing in one of them is held back until `finish`, which reports it where it has matched in none.
 */
export function unusedCorrections(
  found: readonly SettingsOfFile[],
  report: Report,
): { readonly report: Report; readonly finish: () => void } {
  const settingsOf = new Map(found.map(({ name, settings }) => [name, settings]));
  const held = new Map<string, Map<string, Diagnostic>>();
  return {
    report: (diagnostic) => {
      const { code, place, option } = diagnostic;
      const file = place?.file ?? "";
      if (!settingsOf.has(file) || !unused.has(code)) return report(diagnostic);
      const correction = JSON.stringify([code, option]);
      const byFile = held.get(correction) ?? new Map<string, Diagnostic>();
      held.set(correction, byFile.set(file, diagnostic));
    },
    finish: () => {
      for (const byFile of held.values()) {
        const [[name, first]] = [...byFile] as [[string, Diagnostic]];
        const settings = settingsOf.get(name);
        if (byFile.size === found.filter((each) => each.settings === settings).length) report(first);
      }
    },
  };
}
