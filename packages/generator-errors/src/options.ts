import { type OptionReader, unsafePathReason } from "@errcat/generator";

/** What there is a class for besides the catalog as a whole. */
export type ClassScope = "code" | "grpcCode" | "none";

/** Options of the generator `errors`, as they stand in the configuration. */
export interface ErrorsOptions {
  /** Path of the classes; `"errors.ts"`. */
  readonly file?: string;
  /** Path of the packed catalog; `"catalog.ts"`. */
  readonly catalogFile?: string;
  /** A class per `"code"` (default up to 2,000 codes), per `"grpcCode"` (default beyond), or `"none"` but the base. */
  readonly classes?: ClassScope;
  /** As for the generator `enums`: `"wire"` (default) or `"string"`. */
  readonly values?: "wire" | "string";
  /** Address of the page about a code, with `{code}` or `{name}`: what `error.docs` gives. */
  readonly docs?: string;
  /**
   * Whether `localize` reads texts at once in Node; `true` by default. It needs `import.meta`: a project that compiles
   * to CommonJS sets it to false and calls `loadLanguage`.
   */
  readonly textsAtOnce?: boolean;
  /** Whether `index.ts` re-exports the classes; `true` by default. */
  readonly exported?: boolean;
}

/** {@link ErrorsOptions} with every decision made but the one that needs the catalog. */
export interface ResolvedErrorsOptions extends Required<Omit<ErrorsOptions, "classes">> {
  readonly classes: ClassScope | "auto";
}

/** The complete options; what is wrong is reported by the reader (`config/invalid-generator-option`). */
export function resolveErrorsOptions(options: OptionReader): ResolvedErrorsOptions {
  return {
    file: readFile(options, "file", "errors.ts"),
    catalogFile: readFile(options, "catalogFile", "catalog.ts"),
    classes: options.choice("classes", ["auto", "code", "grpcCode", "none"], "auto"),
    values: options.choice("values", ["wire", "string"], "wire"),
    docs: readDocs(options),
    textsAtOnce: options.flag("textsAtOnce", true),
    exported: options.flag("exported", true),
  };
}

function readFile(options: OptionReader, name: string, fallback: string): string {
  const file = options.text(name, fallback);
  if (file.endsWith(".ts") && unsafePathReason(file) === undefined) return file;
  options.reject(name, "a relative path that ends in .ts");
  return fallback;
}

function readDocs(options: OptionReader): string {
  const docs = options.text("docs", "");
  if (docs === "" || /^https?:\/\/\S*\{(?:code|name)\}\S*$/.test(docs)) return docs;
  options.reject("docs", "an address with {code} or {name}");
  return "";
}
