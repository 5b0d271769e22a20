export {
  type Diagnostic,
  type DiagnosticDetails,
  type DiagnosticParameters,
  diagnose,
  type Place,
  type RelatedPlace,
  type Report,
  type Severity,
} from "./diagnostic.ts";
export { DiagnosticCode, type DiagnosticCodeValue } from "./diagnostic-codes.generated.ts";
