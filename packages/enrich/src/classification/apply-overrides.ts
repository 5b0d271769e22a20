import { diagnose, type Report } from "@errcat/diagnostics";
import type { Catalog, Entry, Evidence } from "@errcat/schema";
import type { Override } from "../overlay/overlay.ts";

/**
 * The catalog with the classifications that people have set right; the reason becomes the evidence.
 * Diagnostics: `overlay/unknown-code`, `overlay/override-without-effect`.
 */
export function applyOverrides(catalog: Catalog, overrides: readonly Override[], report: Report): Catalog {
  const byCode = new Map<string, Override[]>();
  const codes = new Set(catalog.entries.map(({ code }) => code));
  for (const override of overrides) {
    const { code, place } = override;
    if (!codes.has(code))
      report(diagnose("overlay/unknown-code", { section: "The overrides", code }, { place }));
    else byCode.set(code, [...(byCode.get(code) ?? []), override]);
  }
  const entries = catalog.entries.map((entry) =>
    (byCode.get(entry.code) ?? []).reduce(
      (changed, override) => overrideEntry(changed, override, report),
      entry,
    ),
  );
  return { ...catalog, entries };
}

function overrideEntry(entry: Entry, override: Override, report: Report): Entry {
  const { grpcCode = entry.grpcCode, fault = entry.fault, reason, place } = override;
  const retry = { ...entry.retry, ...override.retry };
  const changed: Evidence["field"][] = [
    ...(grpcCode === entry.grpcCode ? [] : (["grpcCode"] as const)),
    ...(fault === entry.fault ? [] : (["fault"] as const)),
    ...(JSON.stringify(retry) === JSON.stringify(entry.retry) ? [] : (["retry"] as const)),
  ];
  if (changed.length === 0) {
    report(diagnose("overlay/override-without-effect", { code: entry.code }, { place }));
    return entry;
  }
  const evidence = entry.evidence.map((given) =>
    changed.includes(given.field) ? { field: given.field, by: "overlay" as const, detail: reason } : given,
  );
  return { ...entry, grpcCode, fault, retry, evidence };
}
