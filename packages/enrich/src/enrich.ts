import type { Report } from "@errcat/diagnostics";
import type { Catalog, Entry, LocalizedText, PrintableCatalog, Variant } from "@errcat/schema";
import { applyOverrides } from "./classification/apply-overrides.ts";
import { createClassifier } from "./classification/classifier.ts";
import { classifyEntry, enrichClassification } from "./classification/enrich-classification.ts";
import { lockNames } from "./lock/lock-names.ts";
import { lockVariants } from "./lock/lock-variants.ts";
import { applyCorrections } from "./overlay/apply-corrections.ts";
import type { Overlay } from "./overlay/overlay.ts";
import { enrichParameters, parameterNaming } from "./parameters/enrich-parameters.ts";
import { languageOf } from "./parameters/language-of.ts";
import { applyTranslations } from "./translations/apply-translations.ts";
import type { Translations } from "./translations/translations.ts";

/** Everything that is known about a catalog besides its sources. */
export interface EnrichOptions {
  readonly overlay?: Overlay | undefined;
  readonly translations?: readonly Translations[] | undefined;
  /** The catalog as it was published last: what its names and variant ids are locked to. */
  readonly previous?: Catalog | undefined;
  /** Whether curated names may replace published ones. */
  readonly acceptRenames?: boolean | undefined;
}

const NOTHING: Overlay = { names: [], parameters: [], corrections: [], overrides: [] };

/**
 * The catalog of the sources with everything added that they do not say.
 *
 *     Catalog, plain  →  corrections → names and ids → parameters → meaning → translations  →  Catalog, complete
 *
 * Pure: the same inputs give the same catalog. What does not fit is reported and left out.
 */
export function enrich(plain: Catalog, options: EnrichOptions, report: Report): Catalog {
  const overlay = options.overlay ?? NOTHING;
  const { previous, acceptRenames = false } = options;
  // Variant ids of the overlay are those of the published catalog: what speaks of one waits until they are locked.
  // Titles come last, because corrections name modules by the title that the source gives them.
  const ofTitles = overlay.corrections.filter(({ code }) => code === null);
  const ofCodes = overlay.corrections.filter(({ code, variant }) => code !== null && variant === null);
  const ofVariants = overlay.corrections.filter(({ code, variant }) => code !== null && variant !== null);
  let catalog = applyCorrections(plain, ofCodes, report);
  catalog = lockVariants(catalog, previous);
  catalog = applyCorrections(catalog, [...ofVariants, ...ofTitles], report);
  catalog = lockNames(catalog, { previous, curated: overlay.names, acceptRenames }, report);
  catalog = enrichParameters(
    catalog,
    { ...overlay, published: acceptRenames ? undefined : previous },
    report,
  );
  // Before translations: the kind of an error is what the vendor says, not what a translator made of it.
  catalog = applyOverrides(enrichClassification(catalog), overlay.overrides, report);
  catalog = applyTranslations(catalog, options.translations ?? [], report);
  return { ...catalog, languages: languagesOf(catalog, languagesOfTemplate) };
}

function languagesOfTemplate({ message }: Variant): readonly string[] {
  return message === null ? [] : Object.keys(message.template);
}

/**
 * What {@link enrich} gives for sources by themselves (no overlay, no translations, nothing published), an entry at a
 * time: for printing a catalog of which the complete entries together would be too much. Each entry is made when it is
 * asked for, and each time that it is; only then is reported what there is to say about it.
 */
export function enrichEachEntry(plain: PrintableCatalog, report: Report): PrintableCatalog {
  const sources = new Map(plain.sources.map(({ id, language }) => [id, language]));
  const ofMessage = ({ message, origins }: Variant): string[] =>
    message === null ? [] : [languageOf(message.raw, sources.get(origins[0]?.source ?? "") ?? "en")];
  return {
    ...plain,
    languages: languagesOf(plain, ofMessage),
    entries: { [Symbol.iterator]: () => entriesOf(plain, report) },
  };
}

function* entriesOf(plain: PrintableCatalog, report: Report): Generator<Entry, void> {
  const withParameters = parameterNaming(plain, NOTHING, report);
  const classifier = createClassifier();
  for (const entry of plain.entries) yield classifyEntry(withParameters(entry), classifier);
}

/**
 * The languages that the catalog declares, and those that its texts have besides, in the order of their tags; those of
 * message templates are asked for.
 */
function languagesOf(
  catalog: PrintableCatalog,
  ofMessage: (variant: Variant) => readonly string[],
): string[] {
  const languages = new Set(catalog.languages);
  const add = (text: LocalizedText) => {
    for (const language in text) languages.add(language);
  };
  add(catalog.title);
  for (const { title } of catalog.modules) add(title);
  for (const { variants } of catalog.entries)
    for (const variant of variants) {
      add(variant.description);
      add(variant.solution);
      for (const language of ofMessage(variant)) languages.add(language);
    }
  return [...languages].sort();
}
