import { printString } from "@errcat/generator";

/** Where the module of the classes finds what it does not have itself; `""` for what it does without. */
export interface ErrorsImports {
  readonly catalog: string;
  /** The type of the codes: its name and its module. */
  readonly codeValue: string;
  readonly codes: string;
  readonly loaders: string;
  readonly needsNoParameters: boolean;
  readonly requireTexts: boolean;
  readonly isLarge: boolean;
}

/**
 * The imports of the module. No template: module specifiers are planned, and nobody has a reason to say them otherwise.
 */
export function renderImports(imports: ErrorsImports): string {
  const names = [
    "type CreateOptions",
    "defineFamily",
    "ErrcatError",
    "type ErrorFacts",
    "type ErrorFamily",
    "type ErrorGuide",
    "type ErrorResponse",
    "type FactsOf",
    "type FetchResponse",
    ...(imports.isLarge ? ["type KnownCode"] : []),
    ...(imports.needsNoParameters ? ["type NoParameters"] : []),
    "type ParametersOf",
    "type ParameterValues",
    ...(imports.requireTexts ? ["requireTexts"] : []),
    "type VariantOf",
    "type WireCode",
  ];
  return [
    `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "@errcat/runtime";\n`,
    `import { packedCatalog } from ${printString(imports.catalog)};\n`,
    imports.codes && `import type { ${imports.codeValue} } from ${printString(imports.codes)};\n`,
    imports.loaders && `import { textLoaders } from ${printString(imports.loaders)};\n`,
  ].join("");
}
