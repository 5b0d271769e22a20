export type { CatalogDocument } from "./catalog/catalog-document.ts";
export type {
  ErrorCatalog,
  ErrorEntry,
  ErrorEnvelope,
  ErrorVariant,
  Fault,
  GrpcCode,
  MessageParameter,
  MessageTemplate,
  RetryAdvice,
} from "./catalog/error-catalog.ts";
export { catalogFromDocument, openCatalog } from "./catalog/open-catalog.ts";
export { packCatalog } from "./catalog/pack-catalog.ts";
export { wireTemplate } from "./catalog/wire-template.ts";
export { type AnyError, ErrcatError, type ErrorGuide } from "./error/errcat-error.ts";
export type { ErrorData } from "./error/error-data.ts";
export type {
  AnyErrorFacts,
  Candidate,
  ErrorFacts,
  ParameterValue,
  ParameterValues,
  RetryFacts,
} from "./error/error-facts.ts";
export {
  type CreateOptions,
  defineFamily,
  type ErrorClass,
  type ErrorFamily,
  type FamilyDefinition,
} from "./error/error-family.ts";
export { classNameOf, type ErrorInit } from "./error/error-init.ts";
export type {
  FactsIn,
  FactsOf,
  KnownCode,
  NoParameters,
  ParametersOf,
  VariantOf,
  VariantsOf,
  WireCode,
} from "./error/error-types.ts";
export { languageFallback } from "./language/language-fallback.ts";
export type { LocalizedError } from "./language/localize-error.ts";
export { requireTexts, type TextModule, type TextSource, type Texts } from "./language/text-store.ts";
export { isAmbiguousTemplate } from "./message/ambiguous-template.ts";
export { explainText, type TextFinding } from "./message/explain-text.ts";
export { findByMessage, findInside, type MessageFinding } from "./message/find-by-message.ts";
export { formatIcu } from "./message/format-icu.ts";
export { formatMessage } from "./message/format-message.ts";
export { type MessageMatch, matchMessage } from "./message/match-message.ts";
export { resolveVariant, type VariantHints, type VariantResolution } from "./message/resolve-variant.ts";
export type { ErrorResponse, FetchResponse } from "./response/response-parts.ts";
