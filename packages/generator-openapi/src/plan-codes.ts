import { diagnose, type Report } from "@errcat/diagnostics";
import { localize, wireCode } from "@errcat/generator";
import type { Catalog } from "@errcat/schema";

/** A code as the schema of codes lists it. */
export interface PlannedCode {
  /** As it stands on the wire. */
  readonly value: string | number;
  readonly name: string;
  /** What the code means, on one line; empty where the catalog says nothing. */
  readonly description: string;
}

/**
 * The codes in the order of the catalog. A code of a catalog of integers that no number can say exactly stays a string
 * and is reported (`plan/inexact-integer`).
 */
export function planCodes(
  catalog: Catalog,
  languages: readonly string[],
  report: Report,
): readonly PlannedCode[] {
  return catalog.entries.map(({ code, name, variants }) => {
    const value = wireCode(code, catalog.codeType);
    if (catalog.codeType === "integer" && typeof value === "string")
      report(diagnose("plan/inexact-integer", { code }));
    const descriptions = variants.map((variant) => localize(variant.description, languages) ?? "");
    return { value, name, description: oneLine([...new Set(descriptions)].filter(Boolean).join(" / ")) };
  });
}

/** A text of several lines on one. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
