import { diagnose, type Report } from "@errcat/diagnostics";
import type { Catalog, LocalizedText } from "@errcat/schema";
import { icuArguments } from "../parameters/icu-arguments.ts";
import { plainApostrophesDoubled } from "../parameters/icu-text.ts";
import { type CatalogText, mapCatalogTexts } from "./catalog-texts.ts";
import { findEntry } from "./extract-translations.ts";
import { entryKey } from "./read-translations.ts";
import type { TranslationEntry, Translations } from "./translations.ts";

/**
 * The catalog with every text in the languages it has been translated into. A text that the source has in a language
 * itself is never replaced; fuzzy and obsolete translations are not used.
 *
 * Diagnostics: `translations/parameters-differ` and `translations/invalid-template` with the place of the translation
 * and that of the message; `translations/unused` once for each file.
 */
export function applyTranslations(
  catalog: Catalog,
  translations: readonly Translations[],
  report: Report,
): Catalog {
  if (translations.length === 0) return catalog;
  const indexes = translations.map((translation) => {
    const usable = translation.entries.filter(({ obsolete }) => !obsolete);
    const entries = new Map(usable.map((entry) => [entryKey(entry), entry]));
    return {
      language: translation.language,
      entries,
      used: new Set<TranslationEntry>(),
      wrong: new Set<TranslationEntry>(),
    };
  });
  const translated = mapCatalogTexts(catalog, (text) => {
    const { source } = text;
    let localized: LocalizedText = text.text;
    for (const { language, entries, used, wrong } of indexes) {
      const entry = findEntry(entries, text, source);
      if (!entry) continue;
      used.add(entry);
      if (localized[language] !== undefined || entry.fuzzy || entry.translation === "" || wrong.has(entry))
        continue;
      if (!isSound(text, entry, report)) wrong.add(entry);
      else localized = { ...localized, [language]: translationFor(text, entry) };
    }
    return localized;
  });
  for (const { entries, used } of indexes) reportUnused([...entries.values()], used, report);
  return translated;
}

function translationFor(text: CatalogText, { translation }: TranslationEntry): string {
  return text.field === "message" ? plainApostrophesDoubled(translation) : translation;
}

/** Whether a translated message is a well-formed pattern with the parameters of the message, no more and no fewer. */
function isSound(text: CatalogText, entry: TranslationEntry, report: Report): boolean {
  if (text.field !== "message") return true;
  const related = text.place ? [{ message: "The message stands here.", place: text.place }] : [];
  const details = { place: entry.place, related };
  const read = icuArguments(entry.translation);
  if (read.problem !== undefined) {
    report(
      diagnose("translations/invalid-template", { problem: read.problem, source: entry.source }, details),
    );
    return false;
  }
  const expected = text.parameters.map(({ name }) => name);
  const missing = expected.filter((name) => !read.names.has(name));
  const extra = [...read.names].filter((name) => !expected.includes(name));
  if (missing.length === 0 && extra.length === 0) return true;
  const difference = [
    ...(missing.length > 0 ? [`${missing.map(braced).join(", ")} missing`] : []),
    ...(extra.length > 0 ? [`${extra.map(braced).join(", ")} unknown`] : []),
  ].join("; ");
  report(diagnose("translations/parameters-differ", { difference, source: entry.source }, details));
  return false;
}

function braced(name: string): string {
  return `{${name}}`;
}

function reportUnused(
  entries: readonly TranslationEntry[],
  used: ReadonlySet<TranslationEntry>,
  report: Report,
): void {
  const unused = entries.filter((entry) => entry.translation !== "" && !used.has(entry));
  const [first] = unused;
  if (!first) return;
  report(
    diagnose("translations/unused", { count: unused.length, source: first.source }, { place: first.place }),
  );
}
