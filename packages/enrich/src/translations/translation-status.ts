import type { Catalog } from "@errcat/schema";
import { catalogTexts } from "./catalog-texts.ts";
import { findEntry } from "./extract-translations.ts";
import { entryKey } from "./read-translations.ts";
import type { Translations } from "./translations.ts";

/** How far a catalog is translated into a language, counted in different texts. */
export interface TranslationStatus {
  readonly language: string;
  /** Different texts of the catalog. */
  readonly texts: number;
  /** Those that the source has in the language itself. */
  readonly native: number;
  readonly translated: number;
  /** Translations of earlier texts, which are not used. */
  readonly fuzzy: number;
  readonly missing: number;
  /** Whole percent of texts that are native or translated; 100 only when all are. */
  readonly percent: number;
  /** The texts that are missing or fuzzy, in order, with a place that has each. */
  readonly open: readonly { readonly source: string; readonly location: string; readonly fuzzy: boolean }[];
}

/**
 * How many of the texts of a catalog have a usable translation into a language.
 * `catalog` is one without translations, as `enrich` gives it when none are passed.
 */
export function translationStatus(
  catalog: Catalog,
  language: string,
  existing: Translations | undefined,
): TranslationStatus {
  const usable = existing?.entries.filter(({ obsolete }) => !obsolete) ?? [];
  const entries = new Map(usable.map((entry) => [entryKey(entry), entry]));
  const states = new Map<
    string,
    { state: "native" | "translated" | "fuzzy" | "missing"; location: string }
  >();
  for (const text of catalogTexts(catalog)) {
    const { source } = text;
    const entry = findEntry(entries, text, source);
    const translation = !entry || entry.translation === "" ? "missing" : entry.fuzzy ? "fuzzy" : "translated";
    const state = text.text[language] === undefined ? translation : "native";
    const key = `${state === "native" ? "" : (entry?.context ?? "")}\u0004${source}`;
    if (!states.has(key)) states.set(key, { state, location: text.location });
  }
  const count = (wanted: string) => [...states.values()].filter(({ state }) => state === wanted).length;
  const done = count("native") + count("translated");
  return {
    language,
    texts: states.size,
    native: count("native"),
    translated: count("translated"),
    fuzzy: count("fuzzy"),
    missing: count("missing"),
    percent: states.size === 0 ? 100 : Math.floor((done / states.size) * 100),
    open: [...states].flatMap(([key, { state, location }]) =>
      state === "missing" || state === "fuzzy"
        ? [{ source: key.slice(key.indexOf("\u0004") + 1), location, fuzzy: state === "fuzzy" }]
        : [],
    ),
  };
}
