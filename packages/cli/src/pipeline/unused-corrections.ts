import type { Diagnostic, Report } from "@errcat/diagnostics";
import type { FoundSource } from "../disk/read-sources.ts";

/** What is said of a correction that matches nothing in one file. */
const unused: ReadonlySet<string> = new Set([
  "read/pattern-without-match",
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
  found: readonly Pick<FoundSource, "name" | "settings">[],
  report: Report,
): { readonly report: Report; readonly finish: () => void } {
  const settingsOf = new Map(found.map(({ name, settings }) => [name, settings]));
  const held = new Map<unknown, Map<string, Map<string, Diagnostic>>>();
  return {
    report: (diagnostic) => {
      const file = diagnostic.place?.file ?? "";
      const settings = settingsOf.get(file);
      if (settings === undefined || !unused.has(diagnostic.code)) return report(diagnostic);
      const said = held.get(settings) ?? new Map<string, Map<string, Diagnostic>>();
      const byFile = said.get(diagnostic.message) ?? new Map<string, Diagnostic>();
      held.set(settings, said.set(diagnostic.message, byFile.set(file, diagnostic)));
    },
    finish: () => {
      for (const [settings, said] of held) {
        const files = found.filter((each) => each.settings === settings).length;
        for (const byFile of said.values()) if (byFile.size === files) report([...byFile.values()][0]!);
      }
    },
  };
}
