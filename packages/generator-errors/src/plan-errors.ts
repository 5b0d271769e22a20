import {
  type GeneratorContext,
  localize,
  type ModuleDeclaration,
  planIdentifiers,
  type TypeNames,
  wireCode,
} from "@errcat/generator";
import { classNameOf, packCatalog } from "@errcat/runtime";
import type { Catalog, Entry, GrpcCode } from "@errcat/schema";
import { nameFromCode } from "@errcat/schema";
import type { ClassScope, ResolvedErrorsOptions } from "./options.ts";
import { canPackVariants } from "./pack-variants.ts";

/** A class for one code. */
export interface CodeClass {
  readonly className: string;
  readonly value: string | number;
  readonly entry: Entry;
}

/** A class for all codes of one gRPC code. */
export interface KindClass {
  readonly className: string;
  readonly grpcCode: GrpcCode;
}

/** Names of what the module exports besides classes for codes and kinds. */
export interface ErrorsNames {
  readonly error: string;
  readonly codeValue: string;
  readonly openCode: string;
  readonly variants: string;
  readonly facts: string;
  readonly errorOf: string;
}

/** Everything that the files of one `errors` entry say. */
export interface ErrorsPlan {
  readonly options: ResolvedErrorsOptions;
  readonly names: ErrorsNames;
  readonly domain: string;
  readonly title: string;
  readonly languages: readonly string[];
  readonly codes: readonly { readonly value: string | number; readonly entry: Entry }[];
  readonly codeClasses: readonly CodeClass[];
  readonly kindClasses: readonly KindClass[];
  readonly isNumeric: boolean;
  /** Text of the packed catalog. */
  readonly packed: string;
  /** More codes than a compiler should read the details of before it is asked for one. */
  readonly isLarge: boolean;
}

/**
 * Up to here a class per code, and an interface with a member per code, type-check and loads in no time; beyond, both
 * grow with the catalog.
 */
const mostCodeClasses = 2_000;

/** Decides classes, names and values; packs the catalog. */
export function planErrors(
  catalog: Catalog,
  options: ResolvedErrorsOptions,
  context: GeneratorContext,
): ErrorsPlan {
  const names = errorsNames(context.prefix, context.typeNames);
  const codeType = options.values === "string" ? "string" : catalog.codeType;
  const codes = catalog.entries.map((entry) => ({ entry, value: wireCode(entry.code, codeType) }));
  const scope = classScope(options.classes, codes.length);
  return {
    options,
    names,
    domain: catalog.domain,
    title: localize(catalog.title, context.languages) ?? catalog.id,
    languages: context.languages,
    codes,
    codeClasses: scope === "code" ? planCodeClasses(codes, { names, file: options.file }, context) : [],
    kindClasses: scope === "grpcCode" ? planKindClasses(catalog, context.prefix) : [],
    isNumeric: codeType === "integer",
    isLarge: codes.length > mostCodeClasses && canPackVariants(codes),
    packed: packCatalog({ ...catalog, codeType }),
  };
}

function classScope(wanted: ClassScope | "auto", codes: number): ClassScope {
  if (wanted !== "auto") return wanted;
  return codes <= mostCodeClasses ? "code" : "grpcCode";
}

function errorsNames(prefix: string, { error, errorCodeValue }: TypeNames): ErrorsNames {
  return {
    error,
    codeValue: errorCodeValue,
    openCode: `${prefix}OpenErrorCode`,
    variants: `${prefix}ErrorVariants`,
    facts: `${prefix}ErrorFacts`,
    errorOf: `${prefix}ErrorOf`,
  };
}

function planCodeClasses(
  codes: ErrorsPlan["codes"],
  { names, file }: { readonly names: ErrorsNames; readonly file: string },
  { report }: GeneratorContext,
): readonly CodeClass[] {
  const taken = Object.fromEntries([...moduleSymbols(names), ...imported].map((name) => [name, "an export"]));
  const wanted = codes.map(({ entry }) => ({ code: entry.code, name: classNameOf(entry.name) }));
  const classNames = planIdentifiers(wanted, { file, position: "binding", taken }, report);
  return codes.map(({ entry, value }, index) => ({ entry, value, className: classNames[index] as string }));
}

function planKindClasses(catalog: Catalog, prefix: string): readonly KindClass[] {
  const kinds = [...new Set(catalog.entries.map(({ grpcCode }) => grpcCode))].sort();
  return kinds.map((grpcCode) => ({
    grpcCode,
    className: `${prefix}${nameFromCode(grpcCode.toLowerCase())}Error`,
  }));
}

/** What the module imports by name, so that no class may be called like it. */
const imported = (
  "CreateOptions defineFamily ErrcatError Error ErrorFacts ErrorFamily ErrorGuide ErrorResponse FactsOf FetchResponse NoParameters " +
  "ParametersOf ParameterValues requireTexts VariantOf WireCode packedCatalog textLoaders family"
).split(" ");

const functions = ["fromResponse", "errorsFromResponse", "fromFetch", "loadLanguage"];

function moduleSymbols(names: ErrorsNames): readonly string[] {
  return [...Object.values(names), ...functions];
}

/** What the modules export, for other generators' imports and for `index.ts`. */
export function declareErrors({
  options,
  names,
  codeClasses,
  kindClasses,
}: ErrorsPlan): readonly ModuleDeclaration[] {
  const { codeValue, ...own } = names;
  const classes = [...codeClasses, ...kindClasses].map(({ className }) => className);
  return [
    {
      path: options.file,
      symbols: [...Object.values(own), ...classes, ...functions],
      exported: options.exported,
    },
    { path: options.catalogFile, symbols: ["packedCatalog"], exported: false },
  ];
}
