export {
  type ClassificationExplanation,
  explainClassification,
  type VariantExplanation,
} from "./classification/explain-classification.ts";
export { type EnrichOptions, enrich, enrichEachEntry } from "./enrich.ts";
export type { Glossary, GlossaryTerm } from "./lint/glossary.ts";
export {
  type LintLevel,
  type LintOptions,
  type LintRuleName,
  lintCatalog,
  lintRuleNames,
} from "./lint/lint-catalog.ts";
export { type NameSuggestion, suggestNames } from "./names/suggest-names.ts";
export type {
  CorrectedField,
  Correction,
  Overlay,
  OverlayName,
  OverlayParameters,
  Override,
} from "./overlay/overlay.ts";
export { type IcuArguments, icuArguments } from "./parameters/icu-arguments.ts";
export { type InferredMessage, inferParameters } from "./parameters/infer-parameters.ts";
export { type ExtractOptions, extractTranslations } from "./translations/extract-translations.ts";
export { printTranslations } from "./translations/print-translations.ts";
export { readTranslations } from "./translations/read-translations.ts";
export { type TranslationStatus, translationStatus } from "./translations/translation-status.ts";
export type { TranslationEntry, Translations } from "./translations/translations.ts";
