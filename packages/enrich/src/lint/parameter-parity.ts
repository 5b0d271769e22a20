import { diagnose } from "@errcat/diagnostics";
import { icuArguments } from "../parameters/icu-arguments.ts";
import { placeOfVariant } from "../place-of.ts";
import type { LintRule } from "./lint-rule.ts";

/** Templates that are no ICU patterns, or use other parameters than their message has. */
export const parameterParity: LintRule = (catalog, _, report) => {
  for (const { code, variants } of catalog.entries) {
    for (const variant of variants) {
      const expected = (variant.message?.parameters ?? []).map(({ name }) => name).sort();
      for (const [language, template] of Object.entries(variant.message?.template ?? {})) {
        const { names, problem } = icuArguments(template);
        const found = [...names].sort();
        if (problem === undefined && found.join() === expected.join()) continue;
        const difference = problem ?? `${listed(found)} instead of ${listed(expected)}`;
        const place = placeOfVariant(catalog, variant);
        report(
          diagnose("lint/parameter-parity", { code, variant: variant.id, language, difference }, { place }),
        );
      }
    }
  }
};

function listed(names: readonly string[]): string {
  return names.length === 0 ? "no parameters" : names.map((name) => `{${name}}`).join(", ");
}
