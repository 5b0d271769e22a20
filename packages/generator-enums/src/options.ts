import { type OptionReader, unsafePathReason } from "@errcat/generator";

/** How the codes are declared. */
export type EnumStyle = "enum" | "const-object" | "union" | "members";

/** A text of an entry that its documentation comment shows. */
export type DocText = "message" | "description" | "solution";

/** A field of the metadata record. */
export type MetadataField =
  | "modules"
  | "httpStatus"
  | "grpcCode"
  | "fault"
  | "retryable"
  | "throttling"
  | DocText;

/** What codes are grouped by. */
export type CodeGroup = "module" | "httpStatus" | "grpcCode";

/** Options of the generator `enums`, as they stand in the configuration. */
export interface EnumsOptions {
  /**
   * `"enum"` (default), `"const-object"` (erasable syntax), `"union"` (types only), or `"members"`: one constant per
   * code, of which a bundle contains only those that are used.
   */
  readonly style?: EnumStyle;
  /** Path of the file; `"error-code.ts"`, or `"codes.ts"` for the style `members`. */
  readonly file?: string;
  /**
   * Name of the enum, object or union; `VpcErrorCode` for the prefix `Vpc`. The names of the other exports follow it.
   */
  readonly typeName?: string;
  /** Language of the comments, or several in the order in which they are looked for; the languages of the project. */
  readonly language?: string | readonly string[];
  /** What the comments show; `true` (default) is all. */
  readonly docs?: boolean | readonly DocText[];
  /** `"wire"` (default): numbers where the catalog's codes are integers; `"string"`: always strings. */
  readonly values?: "wire" | "string";
  /** The record from wire value to name; on except for the style `members`. */
  readonly names?: boolean;
  /** The guard `isVpcErrorCode`, which needs {@link names}; on where they are. */
  readonly guard?: boolean;
  /** Fields of the metadata record; modules, httpStatus and grpcCode except for the style `members`. */
  readonly metadata?: boolean | readonly MetadataField[];
  /** Lists of codes; by module, httpStatus and grpcCode except for the style `members`. */
  readonly groups?: boolean | readonly CodeGroup[];
  /**
   * Whether the types of the metadata and of the groups say each value literally (`as const`) or only what kind of
   * values they are, which compilers read in a fraction of the time. Exact up to 2,000 codes by default.
   */
  readonly exact?: boolean;
  /** Whether `index.ts` re-exports the file; not for the style `members`, whose names would be many. */
  readonly exported?: boolean;
}

/** {@link EnumsOptions} with every decision made. */
export interface ResolvedEnumsOptions {
  readonly style: EnumStyle;
  readonly file: string;
  readonly typeName: string;
  readonly languages: readonly string[];
  readonly docs: readonly DocText[];
  readonly values: "wire" | "string";
  readonly names: boolean;
  readonly guard: boolean;
  readonly metadata: readonly MetadataField[];
  readonly groups: readonly CodeGroup[];
  /** Undefined: it depends on the number of codes. */
  readonly exact: boolean | undefined;
  readonly exported: boolean;
}

const docTexts: readonly DocText[] = ["message", "description", "solution"];
const codeGroups: readonly CodeGroup[] = ["module", "httpStatus", "grpcCode"];
const usualMetadata: readonly MetadataField[] = ["modules", "httpStatus", "grpcCode"];
const metadataFields: readonly MetadataField[] = [
  ...usualMetadata,
  "fault",
  "retryable",
  "throttling",
  ...docTexts,
];
const styles: readonly EnumStyle[] = ["enum", "const-object", "union", "members"];

/** The complete options; `typeName` and `languages` are what the run says where the user says nothing. */
export function resolveEnumsOptions(
  options: OptionReader,
  defaults: { readonly typeName: string; readonly languages: readonly string[] },
): ResolvedEnumsOptions {
  const style = options.choice("style", styles, "enum");
  const alone = style !== "members";
  const names = options.flag("names", alone);
  const guard = options.flag("guard", names);
  if (guard && !names) options.reject("guard", "false where names is false");
  return {
    style,
    file: readFile(options, alone ? "error-code.ts" : "codes.ts"),
    typeName: readTypeName(options, defaults.typeName),
    languages: options.texts("language", defaults.languages),
    docs: options.choices("docs", docTexts, docTexts),
    values: options.choice("values", ["wire", "string"], "wire"),
    names,
    guard: guard && names,
    metadata: options.choices("metadata", metadataFields, alone ? usualMetadata : []),
    groups: options.choices("groups", codeGroups, alone ? codeGroups : []),
    exact: options.unknown("exact") === undefined ? undefined : options.flag("exact", true),
    exported: options.flag("exported", alone),
  };
}

function readFile(options: OptionReader, fallback: string): string {
  const file = options.text("file", fallback);
  if (file.endsWith(".ts") && unsafePathReason(file) === undefined) return file;
  options.reject("file", "a relative path that ends in .ts");
  return fallback;
}

function readTypeName(options: OptionReader, fallback: string): string {
  const name = options.text("typeName", fallback);
  if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return name;
  options.reject("typeName", "an identifier in UpperCamelCase");
  return fallback;
}
