import { diagnose } from "@errcat/diagnostics";
import type { Catalog, Variant } from "@errcat/schema";
import { placeOfVariant } from "../place-of.ts";
import type { LintRule } from "./lint-rule.ts";

/**
 * Two codes that say word for word the same under the same status and in the same module, so that nobody can choose
 * between them.
 */
export const duplicateMeaning: LintRule = (catalog, _, report) => {
  const first = new Map<string, { code: string; variant: Variant }>();
  for (const { code, variants } of catalog.entries) {
    for (const variant of variants) {
      if (!variant.message && Object.keys(variant.description).length === 0) continue;
      const key = meaningOf(variant);
      const before = first.get(key);
      if (!before) first.set(key, { code, variant });
      else if (before.code !== code) reportTwins(catalog, { code, variant }, before);
    }
  }

  function reportTwins(
    catalog: Catalog,
    { code, variant }: { code: string; variant: Variant },
    before: { code: string; variant: Variant },
  ): void {
    const place = placeOfVariant(catalog, before.variant);
    const related = place ? [{ message: `${before.code} stands here.`, place }] : [];
    const details = { place: placeOfVariant(catalog, variant), related };
    report(diagnose("lint/duplicate-meaning", { code, other: before.code }, details));
  }
};

function meaningOf({ httpStatus, message, description, solution, modules }: Variant): string {
  return JSON.stringify([httpStatus, message?.raw ?? null, description, solution, modules]);
}
