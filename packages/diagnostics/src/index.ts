export { codeFrame } from "./code-frame.ts";
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
export { DiagnosticCode, type DiagnosticCodeValue } from "./generated/diagnostic-code.ts";
export { invisibleCharacters } from "./invisible-characters.ts";
export { positionAt } from "./position-at.ts";
export { type PrintOptions, printDiagnostic, printPlace } from "./print-diagnostic.ts";
export { textWidth } from "./text-width.ts";
export { visibleText } from "./visible-text.ts";
