import { diagnose } from "@errcat/diagnostics";
import { catalogTexts } from "../translations/catalog-texts.ts";
import type { LintRule } from "./lint-rule.ts";

/** Texts that lack one of the languages, each once with the first place that has it. */
export const missingTranslation: LintRule = (catalog, { languages }, report) => {
  const reported = new Set<string>();
  for (const { text, source, location, place } of catalogTexts(catalog)) {
    for (const language of languages) {
      if (text[language] !== undefined) continue;
      const key = `${language}\0${source}`;
      if (reported.has(key)) continue;
      reported.add(key);
      report(diagnose("lint/missing-translation", { source, language, location }, { place }));
    }
  }
};
