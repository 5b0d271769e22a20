export { escapeInvisible, hasInvisible } from "@errcat/schema";
export { unsafePathReason } from "./check-path.ts";
export type { GeneratedFile } from "./generated-file.ts";
export {
  defineGenerator,
  type Generator,
  type GeneratorContext,
  type GeneratorDefinition,
  type GeneratorEntry,
  type ModuleDeclaration,
  type PlannedGenerator,
  type RenderContext,
} from "./generator.ts";
export { localize } from "./localize.ts";
export { type CheckedOptionReader, createOptionReader, type OptionReader } from "./option-reader.ts";
export { freeName, type NamedCode, type NameScope, planIdentifiers } from "./plan-identifiers.ts";
export { type ImportExtension, relativeSpecifier } from "./plan-modules.ts";
export { printJson } from "./print-json.ts";
export {
  type JsonValue,
  printLiteral,
  printPropertyKey,
  printString,
} from "./print-literal.ts";
export { generatedNotice } from "./render-index.ts";
export type { NamePosition } from "./reserved-words.ts";
export { type GeneratorSettings, runGenerators } from "./run-generators.ts";
export type { CompiledPartial, PartialRuntime } from "./templates/compiled-partial.ts";
export { type CreatedTemplates, createTemplates } from "./templates/create-templates.ts";
export { DocComment } from "./templates/doc-comment.ts";
export { LazyList } from "./templates/lazy-list.ts";
export {
  Identifier,
  Literal,
  PropertyKey,
} from "./templates/printable.ts";
export type {
  TemplateBundle,
  TemplateOverride,
  TemplatePartial,
} from "./templates/template-bundle.ts";
export type { Templates } from "./templates/templates.ts";
export { planTypeNames, type TypeNames } from "./type-names.ts";
export type {
  SourceTransform,
  TsMorph,
  TsMorphProject,
  TsMorphSourceFile,
} from "./typescript/transform-file.ts";
export type { SyntaxNode, TokenScanner, TypeScriptApi } from "./typescript/typescript-api.ts";
export { wireCode } from "./wire-code.ts";
