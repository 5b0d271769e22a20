import { catalogFromDocument, explainText, type TextFinding } from "@errcat/runtime";
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
  catalogs: readonly Catalog[],
  text: string,
  hints: ErrorHints,
): readonly Explanation[] {
  const found = catalogs.flatMap((catalog) => explainIn(catalog, text, hints));
  const surest = byRank.find((rank) => found.some(({ by }) => by === rank));
  return found.filter(({ by }) => by === surest);
}

function explainIn(catalog: Catalog, text: string, hints: ErrorHints): readonly Explanation[] {
  const entries = new Map(catalog.entries.map((entry) => [entry.code, entry]));
  const exact = entryNamed(catalog, text.trim());
  if (exact) return [{ catalog, ...exact, variants: variantsFor(exact.entry, hints), params: {} }];
  return explainText(catalogFromDocument(catalog), text).flatMap(
    ({ entry: { code }, variant, params, by }) => {
      const entry = entries.get(code) as Entry;
      const told = entry.variants.filter(({ id }) => id === variant.id);
      return [{ catalog, entry, variants: by === "code" ? variantsFor(entry, hints) : told, params, by }];
    },
  );
}

/** The entry that a text is the name of, or the code in another case. */
function entryNamed({ entries }: Catalog, text: string): Pick<Explanation, "entry" | "by"> | undefined {
  const named = entries.find(({ name }) => name === text);
  if (named) return { entry: named, by: "name" };
  const lower = text.toLowerCase();
  const entry =
    entries.find(({ code }) => code === text) ?? entries.find(({ code }) => code.toLowerCase() === lower);
  return entry && { entry, by: "code" };
}

/** The meanings that a status leaves; all of them where it fits none. */
function variantsFor({ variants }: Entry, { status }: ErrorHints): readonly Variant[] {
  const fitting = variants.filter(({ httpStatus }) => status !== undefined && httpStatus.includes(status));
  return fitting.length > 0 ? fitting : variants;
}
