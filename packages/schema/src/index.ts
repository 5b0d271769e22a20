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
export { nameFromCode } from "./name-from-code.ts";
