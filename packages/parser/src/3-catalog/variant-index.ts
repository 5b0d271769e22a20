import type { LocalizedText } from "@errcat/schema";
import type { Meaning } from "../2-rows/row.ts";
import { descriptionOf, isDescribedBy, sameText, type VariantDraft } from "./variant-draft.ts";

/** Codes have a few variants; where a table gives all its rows one code, they are not compared one by one. */
const mostCompared = 16;

/** What makes two variants one. */
export interface Saying extends Meaning {
  readonly httpStatus: readonly number[];
}

/** Finds the variant of a code that says the same as a row. */
export class VariantIndex {
  readonly #keyed = new Map<string, { readonly variants: Map<string, VariantDraft>; count: number }>();

  /** The one of the variants of a code that says this, `undefined` where none does. */
  find(code: string, variants: readonly VariantDraft[], saying: Saying): VariantDraft | undefined {
    if (variants.length > mostCompared) return this.#findByKey(code, variants, saying);
    for (const variant of variants) if (saysTheSame(variant, saying)) return variant;
    return undefined;
  }

  #findByKey(code: string, variants: readonly VariantDraft[], saying: Saying): VariantDraft | undefined {
    const keyed = this.#keyed.get(code) ?? { variants: new Map(), count: 0 };
    if (keyed.count === 0) this.#keyed.set(code, keyed);
    for (; keyed.count < variants.length; keyed.count++) {
      const variant = variants[keyed.count]!;
      keyed.variants.set(keyOf(sayingOf(variant)), variant);
    }
    return keyed.variants.get(keyOf(saying));
  }
}

/** What a variant says, as rows say it. */
export function sayingOf(variant: VariantDraft): Saying {
  const { httpStatus, message, solution } = variant;
  return { httpStatus, message, description: descriptionOf(variant), solution };
}

/** Equal for what {@link saysTheSame} calls the same. */
function keyOf({ message, httpStatus, description, solution }: Saying): string {
  const sorted = (texts: LocalizedText): readonly string[] =>
    Object.keys(texts)
      .sort()
      .flatMap((tag) => [tag, texts[tag]!]);
  return JSON.stringify([message, httpStatus, sorted(description), sorted(solution)]);
}

function saysTheSame(one: VariantDraft, other: Saying): boolean {
  return (
    one.message === other.message &&
    sameStatus(one.httpStatus, other.httpStatus) &&
    isDescribedBy(one, other.description) &&
    sameText(one.solution, other.solution)
  );
}

/** Whether two lists of statuses are equal. */
export function sameStatus(one: readonly number[], other: readonly number[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((status, index) => status === other[index]);
}
