import type { LocalizedText, Origin } from "@errcat/schema";

/** What a row says that is the first to say it. */
export interface FirstRow extends Omit<VariantDraft, "language" | "described" | "later"> {
  readonly description: LocalizedText;
}

/**
 * A variant while sources are read: it still gains origins, modules and languages. Most variants are one row in one
 * language, and a page may have very many: it is flat, and shares what most rows have alike.
 */
export interface VariantDraft {
  readonly httpStatus: readonly number[];
  /** The text on the wire, `null` where the table documents none. */
  message: string | null;
  /** Tag of the language of the description where it is in one, else `""`. */
  language: string;
  /** The description: its text where it is in one language, else all of it. See {@link descriptionOf}. */
  described: string | LocalizedText;
  solution: LocalizedText;
  /** Module ids, each once, in order of appearance. */
  modules: readonly string[];
  /** Identifiers that its rows give the code, in order of appearance; two at most, which is one too many. */
  names: readonly string[];
  /** What its rows say about trying again; both where they contradict themselves. */
  retryable: readonly boolean[];
  /** The first row: an {@link Origin}. */
  readonly source: string;
  readonly table: number;
  readonly row: number;
  readonly line: number;
  readonly column: number;
  /** The other rows, in their order; `undefined` where there is none. */
  later: Origin[] | undefined;
}

/** A variant of which one row is known. */
export function variantDraft(first: FirstRow): VariantDraft {
  const language = onlyLanguage(first.description);
  return {
    httpStatus: first.httpStatus,
    message: first.message,
    language,
    described: language === "" ? first.description : first.description[language]!,
    solution: first.solution,
    modules: first.modules,
    names: first.names,
    retryable: first.retryable,
    source: first.source,
    table: first.table,
    row: first.row,
    line: first.line,
    column: first.column,
    later: undefined,
  };
}

/** A draft of what is only shown. */
export function copyOfVariant(shown: Readonly<VariantDraft>): VariantDraft {
  const { httpStatus, message, solution, modules, names, retryable, source, table, row, line, column } =
    shown;
  const description = descriptionOf(shown);
  return variantDraft({
    httpStatus,
    message,
    description,
    solution,
    modules,
    names,
    retryable,
    source,
    table,
    row,
    line,
    column,
  });
}

/** The tag of the one language of a text; `""` where it has none or several. */
function onlyLanguage(texts: LocalizedText): string {
  let only = "";
  for (const language in texts) {
    if (only !== "") return "";
    only = language;
  }
  return only;
}

/** The description of a variant by language. */
export function descriptionOf({
  language,
  described,
}: Pick<VariantDraft, "language" | "described">): LocalizedText {
  return typeof described === "string" ? { [language]: described } : described;
}

/** Whether a variant has this description, in these languages and no others. */
export function isDescribedBy({ language, described }: VariantDraft, description: LocalizedText): boolean {
  if (typeof described !== "string") return sameText(described, description);
  return description[language] === described && onlyLanguage(description) === language;
}

/** Whether two texts are equal in every language. */
export function sameText(one: LocalizedText, other: LocalizedText): boolean {
  if (one === other) return true;
  const languages = Object.keys(one);
  return (
    languages.length === Object.keys(other).length &&
    languages.every((language) => one[language] === other[language])
  );
}

/** Gives a variant another description. */
export function setDescription(variant: VariantDraft, description: LocalizedText): void {
  variant.language = onlyLanguage(description);
  variant.described = variant.language === "" ? description : description[variant.language]!;
}

/** Every row that says a variant, in their order; each its own object. */
export function originsOf({ source, table, row, line, column, later }: Readonly<VariantDraft>): Origin[] {
  const first = { source, table, row, line, column };
  return later === undefined ? [first] : [first, ...later];
}

/** A list with an identifier that it may have already. More than two tell no more than two. */
export function withName(names: readonly string[], name: string): readonly string[] {
  return names.length > 1 ? names : withOnce(names, name);
}

/** A list with something added that it may have already; most lists stay empty and are shared. */
export function withOnce<Value>(list: readonly Value[], value: Value): readonly Value[] {
  return list.includes(value) ? list : [...list, value];
}
