import { catalogFromDocument, type ErrorCatalog, explainText, type TextFinding } from "@errcat/runtime";
import type { Catalog, Entry, Variant } from "@errcat/schema";

/** A meaning of an error in one catalog. */
export interface Explanation {
  readonly catalog: Catalog;
  readonly entry: Entry;
  /** The meaning that the text tells; all meanings of the code where it tells none. */
  readonly variants: readonly Variant[];
  readonly params: TextFinding["params"];
  readonly by: "name" | TextFinding["by"];
}

/** A catalog that answers questions: opened once, asked often. */
export interface OpenedCatalog {
  readonly catalog: Catalog;
  readonly index: ErrorCatalog;
  readonly byCode: ReadonlyMap<string, Entry>;
  /** By name, and by code in lower case. */
  readonly byWord: ReadonlyMap<string, Entry>;
}

/** A catalog, opened for {@link explainError}. */
export function openForExplaining(catalog: Catalog): OpenedCatalog {
  const { entries } = catalog;
  return {
    catalog,
    index: catalogFromDocument(catalog),
    byCode: new Map(entries.map((entry) => [entry.code, entry])),
    byWord: new Map([
      ...entries.map((entry) => [entry.code.toLowerCase(), entry] as const),
      ...entries.map((entry) => [entry.name, entry] as const),
    ]),
  };
}

/** How sure a finding is, surest first. */
const byRank: readonly Explanation["by"][] = ["body", "code and message", "name", "code", "message"];

/** What is known of an error besides its text. */
export interface ErrorHints {
  readonly status: number | undefined;
}

/**
 * What a code, a name, a message, a body or a line of a log means in any of the catalogs: the surest findings of all of
 * them, in the order of the catalogs; `[]` where none knows anything.
 */
export function explainError(
  catalogs: readonly OpenedCatalog[],
  text: string,
  hints: ErrorHints,
): readonly Explanation[] {
  const found = catalogs.flatMap((catalog) => explainIn(catalog, text, hints));
  const surest = byRank.find((rank) => found.some(({ by }) => by === rank));
  return found.filter(({ by }) => by === surest);
}

function explainIn(opened: OpenedCatalog, text: string, hints: ErrorHints): readonly Explanation[] {
  const { catalog, index, byCode } = opened;
  const exact = entryNamed(opened, text.trim());
  if (exact) return [{ catalog, ...exact, variants: variantsFor(exact.entry, hints), params: {} }];
  return explainText(index, text).flatMap(({ entry: { code }, variant, params, by }) => {
    const entry = byCode.get(code) as Entry;
    const told = entry.variants.filter(({ id }) => id === variant.id);
    return [{ catalog, entry, variants: by === "code" ? variantsFor(entry, hints) : told, params, by }];
  });
}

/** The entry that a text is the code of, whatever its case, or the name. */
function entryNamed(
  { byCode, byWord }: OpenedCatalog,
  text: string,
): Pick<Explanation, "entry" | "by"> | undefined {
  const entry = byCode.get(text) ?? byWord.get(text) ?? byWord.get(text.toLowerCase());
  return entry && { entry, by: entry.name === text ? "name" : "code" };
}

/** The meanings that a status leaves; all of them where it fits none. */
function variantsFor({ variants }: Entry, { status }: ErrorHints): readonly Variant[] {
  const fitting = variants.filter(({ httpStatus }) => status !== undefined && httpStatus.includes(status));
  return fitting.length > 0 ? fitting : variants;
}
