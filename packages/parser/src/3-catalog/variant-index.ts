import type { LocalizedText } from "@errcat/schema";
import type { Meaning } from "../2-rows/row.ts";
import type { EntryDraft, VariantDraft } from "./entry-draft.ts";

/** Entries have a few variants; where a table gives all its rows one code, they are not compared one by one. */
const mostCompared = 16;

/** Finds the variant of an entry that says the same as a row. */
export class VariantIndex {
  readonly #keyed = new Map<EntryDraft, { readonly variants: Map<string, VariantDraft>; count: number }>();

  /** The variant with this meaning and these statuses, `undefined` where the entry has none. */
  find(entry: EntryDraft, meaning: Meaning, httpStatus: readonly number[]): VariantDraft | undefined {
    if (entry.variants.length > mostCompared) return this.#findByKey(entry, keyOf(meaning, httpStatus));
    for (const variant of entry.variants) if (saysTheSame(variant, meaning, httpStatus)) return variant;
    return undefined;
  }

  #findByKey(entry: EntryDraft, key: string): VariantDraft | undefined {
    const keyed = this.#keyed.get(entry) ?? { variants: new Map(), count: 0 };
    if (keyed.count === 0) this.#keyed.set(entry, keyed);
    for (; keyed.count < entry.variants.length; keyed.count++) {
      const variant = entry.variants[keyed.count]!;
      keyed.variants.set(keyOf(meaningOf(variant), variant.httpStatus), variant);
    }
    return keyed.variants.get(key);
  }
}

/** What a variant says besides its statuses, as rows say it. */
export function meaningOf({ message, description, solution }: VariantDraft): Meaning {
  return { message: message === null ? null : message.raw, description, solution };
}

/** Equal for what {@link saysTheSame} calls the same. */
function keyOf({ message, description, solution }: Meaning, httpStatus: readonly number[]): string {
  const sorted = (texts: LocalizedText): readonly string[] =>
    Object.keys(texts)
      .sort()
      .flatMap((tag) => [tag, texts[tag]!]);
  return JSON.stringify([message, httpStatus, sorted(description), sorted(solution)]);
}

function saysTheSame(variant: VariantDraft, meaning: Meaning, httpStatus: readonly number[]): boolean {
  return (
    (variant.message === null ? null : variant.message.raw) === meaning.message &&
    sameStatus(variant.httpStatus, httpStatus) &&
    sameText(variant.description, meaning.description) &&
    sameText(variant.solution, meaning.solution)
  );
}

/** Whether two lists of statuses are equal. */
export function sameStatus(one: readonly number[], other: readonly number[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((status, index) => status === other[index]);
}

/** Whether two texts are equal in every language. */
function sameText(one: LocalizedText, other: LocalizedText): boolean {
  if (one === other) return true;
  const languages = Object.keys(one);
  return (
    languages.length === Object.keys(other).length &&
    languages.every((language) => one[language] === other[language])
  );
}
