export type {
  Catalog,
  Deprecation,
  Entry,
  Envelope,
  Evidence,
  GrpcCode,
  LocalizedText,
  Message,
  Module,
  Origin,
  Parameter,
  RetiredCode,
  Retry,
  Source,
  Variant,
} from "./catalog.ts";
export { grpcCodes } from "./catalog.ts";
export { checkCatalog } from "./check-catalog.ts";
export { type Bump, type CatalogChange, diffCatalogs, largestBump } from "./diff-catalogs.ts";
export { escapeInvisible, hasInvisible } from "./escape-invisible.ts";
export { nameFromCode } from "./name-from-code.ts";
export { type PrintableCatalog, printCatalog, printCatalogBytes } from "./print-catalog.ts";
