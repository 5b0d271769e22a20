import { diagnose } from "@errcat/diagnostics";
import { catalogTexts } from "../translations/catalog-texts.ts";
import type { Glossary, GlossaryTerm } from "./glossary.ts";
import type { LintRule } from "./lint-rule.ts";

/** Translations of a text with a word of the glossary that have none of the words agreed on for it. */
export const glossaryWords: LintRule = (catalog, { glossary }, report) => {
  if (glossary.length === 0) return;
  const reported = new Set<string>();
  const finders = new Map<string, (text: string) => GlossaryTerm[]>();
  for (const { text, place, source, language: from } of catalogTexts(catalog)) {
    const find = finders.get(from) ?? termFinder(glossary, from);
    finders.set(from, find);
    for (const [language, translation] of Object.entries(text)) {
      if (language === from || reported.has(`${source}\0${translation}`)) continue;
      reported.add(`${source}\0${translation}`);
      for (const term of find(source)) {
        const accepted = term.words[language];
        if (!accepted || accepted.some((word) => hasWord(translation, word))) continue;
        const word = (term.words[from] ?? []).find((candidate) => hasWord(source, candidate)) ?? "";
        const related = [{ message: "The term stands here.", place: term.place }];
        const parameters = { translation, language, word, accepted: accepted.join(", ") };
        report(diagnose("lint/glossary", parameters, { place, related }));
      }
    }
  }
};

/** Finds the terms of a text; a word inside a longer one (安全组 in 安全组规则) is part of that and not looked at by itself. */
function termFinder(glossary: Glossary, language: string): (text: string) => GlossaryTerm[] {
  const words = glossary.flatMap((term) => (term.words[language] ?? []).map((word) => ({ word, term })));
  words.sort((a, b) => b.word.length - a.word.length);
  const patterns = words.map(({ word, term }) => ({ pattern: wordPattern(word), term }));
  return (text) => {
    let rest = withoutArguments(text);
    const found = new Set<GlossaryTerm>();
    for (const { pattern, term } of patterns) {
      const masked = rest.replace(pattern, "\uFFFC");
      if (masked !== rest) found.add(term);
      rest = masked;
    }
    return [...found];
  };
}

/** A word as it stands in a text: words in letters as a whole and with their plural, others wherever they are. */
function wordPattern(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return /^[\p{Script=Latin}\d]/u.test(word)
    ? new RegExp(`(?<![A-Za-z0-9_])${escaped}(?:e?s)?(?![A-Za-z0-9_])`, "giu")
    : new RegExp(escaped, "gu");
}

/** Whether a translation has a word in any form of it: inflected, in a compound, capitalised. */
function hasWord(text: string, word: string): boolean {
  return withoutArguments(text).toLowerCase().includes(word.toLowerCase());
}

/** Arguments of a message are names, not words. */
function withoutArguments(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "{}");
}
