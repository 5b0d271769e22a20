import type { Diagnostic, Place } from "@errcat/diagnostics";
import type { DiagnosticLog } from "./diagnostic-log.ts";

/**
 * A log for one project of several: places are relative to the project's folder on the way in, and relative to the
 * working directory in the log that they end in.
 *
 *     source/page.md  →  catalog/vpc/source/page.md          (prefix "catalog/vpc/")
 */
export function scopedLog(log: DiagnosticLog, prefix: string): DiagnosticLog {
  let errors = 0;
  const placed = (place: Place): Place => ({ ...place, file: joinPath(prefix, place.file) });
  const diagnostics: Diagnostic[] = [];
  return {
    report: (diagnostic) => {
      const moved = {
        ...diagnostic,
        ...(diagnostic.place && { place: placed(diagnostic.place) }),
        related: diagnostic.related.map((each) => ({ ...each, place: placed(each.place) })),
      };
      if (moved.severity === "error") errors++;
      diagnostics.push(moved);
      log.report(moved);
    },
    diagnostics,
    remember: (file, text) => log.remember(joinPath(prefix, file), text),
    sourceText: (file) => log.sourceText(file),
    hasErrors: () => errors > 0,
  };
}

/** `catalog/vpc/` and `../page.md` → `catalog/page.md`. */
function joinPath(prefix: string, path: string): string {
  const segments = prefix.split("/").slice(0, -1);
  let rest = path;
  while (rest.startsWith("../") && segments.length > 0 && segments.at(-1) !== "..") {
    segments.pop();
    rest = rest.slice(3);
  }
  return [...segments, rest].join("/");
}
