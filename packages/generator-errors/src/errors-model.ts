import { Identifier, Literal, PropertyKey, type RenderContext } from "@errcat/generator";
import type { Entry } from "@errcat/schema";
import { isPlain, parametersOf } from "./pack-variants.ts";
import type { ErrorsPlan } from "./plan-errors.ts";
import type { ErrorsImports } from "./render-imports.ts";

/** Where the module of the classes finds what it imports. */
export function planImports(plan: ErrorsPlan, { importSpecifier }: RenderContext): ErrorsImports {
  const { names, options, codes, codeClasses, isLarge } = plan;
  const loaders = importSpecifier(options.file, "textLoaders") ?? "";
  return {
    catalog: importSpecifier(options.file, "packedCatalog") ?? "./catalog.js",
    codeValue: names.codeValue,
    // The types of many codes do without their union: resolving it would cost every consumer of the errors.
    codes: isLarge ? "" : (importSpecifier(options.file, names.codeValue) ?? ""),
    isLarge,
    loaders,
    needsNoParameters:
      codeClasses.some(({ entry }) => isPlain(entry)) ||
      (!isLarge && codes.some(({ entry }) => listsNoParameters(entry))),
    requireTexts: options.textsAtOnce && loaders !== "",
  };
}

/** Whether the table of variants has the code, and a variant of it without parameters. */
function listsNoParameters(entry: Entry): boolean {
  return !isPlain(entry) && entry.variants.some((variant) => parametersOf(variant).length === 0);
}

/** What every partial may say. */
export function sharedModel(plan: ErrorsPlan, { loaders, requireTexts }: ErrorsImports): object {
  const { names, options, domain, isNumeric, languages } = plan;
  return {
    errorName: new Identifier(names.error),
    errorText: names.error,
    codeValue: new Identifier(names.codeValue),
    openCodeName: new Identifier(names.openCode),
    variantsName: new Identifier(names.variants),
    factsName: new Identifier(names.facts),
    errorOfName: new Identifier(names.errorOf),
    domain,
    isNumeric,
    isLarge: plan.isLarge,
    docs: options.docs,
    defaultLanguage: languages[0] ?? "en",
    hasTexts: loaders !== "",
    requireTexts,
    // Modules of texts lie beside their loaders, each called after its language.
    textsBefore: loaders.slice(0, loaders.lastIndexOf("/") + 1),
    textsAfter: loaders.slice(loaders.lastIndexOf(".")),
  };
}

/** A code and its variants with their parameters, for the table of variants. */
export function variantsModel({ value, entry }: ErrorsPlan["codes"][number]): object {
  const isNegative = typeof value === "number" && value < 0;
  return {
    key: typeof value === "number" ? new Literal(value) : new PropertyKey(value),
    computed: isNegative,
    variants: entry.variants.map((variant) => ({
      key: new PropertyKey(variant.id),
      parameters: parametersOf(variant).map(({ name, type }) => ({
        key: new PropertyKey(name),
        isList: type === "list",
        isInteger: type === "integer",
      })),
    })),
  };
}
