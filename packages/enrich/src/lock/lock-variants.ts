import type { Catalog, Entry, Variant } from "@errcat/schema";
import { similarityOfVariants } from "./similarity-of-variants.ts";

/** Two variants at least this alike are one meaning, reworded, when variants were added or removed besides. */
const SAME_MEANING = 0.5;

/** Beyond as many pairs, variants of one code are matched by equal content alone, to stay linear. */
const MOST_PAIRS = 10_000;

/**
 * The catalog with variant ids that never move: a variant that was published keeps its id, whatever happens to the
 * order of the rows or to the wording; a new one gets an id higher than any that its code has or has had. Ids of
 * variants that are gone are kept as retired.
 *
 *     published  default "Subnet not found"      now  "Port not found"       4
 *                2       "VPC not found"              "VPC was not found"    2
 *                3       "Quota exceeded"             "Subnet not found"     default
 *                                                     retired                3
 */
export function lockVariants(catalog: Catalog, previous: Catalog | undefined): Catalog {
  if (!previous) return catalog;
  const published = new Map(previous.entries.map((entry) => [entry.code, entry]));
  const entries = catalog.entries.map((entry) => {
    const before = published.get(entry.code);
    return before ? lockIds(entry, before) : entry;
  });
  return { ...catalog, entries };
}

function lockIds(entry: Entry, published: Entry): Entry {
  const { variants: before, retiredVariants: retired = [] } = published;
  const variants = withIds(entry.variants, before, retired);
  const present = new Set(variants.map(({ id }) => id));
  const gone = before.map(({ id }) => id).filter((id) => !present.has(id));
  const retiredVariants = [...retired, ...gone];
  if (retiredVariants.length > 0) return { ...entry, variants, retiredVariants };
  return variants === entry.variants ? entry : { ...entry, variants };
}

function withIds(
  variants: readonly Variant[],
  before: readonly Variant[],
  retired: readonly string[],
): readonly Variant[] {
  const [only, published] = [variants[0], before[0]];
  if (variants.length === 1 && before.length === 1 && only?.id === published?.id) return variants;
  const ids = matchEqual(variants, before);
  matchSimilar(variants, before, ids);
  const had = [...before.map(({ id }) => id), ...retired].map(Number).filter(Number.isInteger);
  let highest = had.reduce((most, id) => Math.max(most, id), 1);
  return variants.map((variant) => {
    const id = ids.get(variant) ?? String(++highest);
    return id === variant.id ? variant : { ...variant, id };
  });
}

/** The ids of variants that say exactly what they said before. */
function matchEqual(variants: readonly Variant[], before: readonly Variant[]): Map<Variant, string> {
  const candidates = new Map<string, Variant[]>();
  for (const variant of before) {
    const key = keyOf(variant);
    const sameKey = candidates.get(key);
    if (sameKey) sameKey.push(variant);
    else candidates.set(key, [variant]);
  }
  const ids = new Map<Variant, string>();
  for (const variant of variants) {
    const sameKey = candidates.get(keyOf(variant)) ?? [];
    const at = sameKey.findIndex((candidate) => saysTheSame(variant, candidate));
    const [match] = at < 0 ? [] : sameKey.splice(at, 1);
    if (match) ids.set(variant, match.id);
  }
  return ids;
}

function keyOf(variant: Variant): string {
  return JSON.stringify([variant.httpStatus, variant.message?.raw ?? null]);
}

/**
 * Whether every text that the source has now stood in the published variant; that one may have translations besides.
 */
function saysTheSame(variant: Variant, published: Variant): boolean {
  return (["description", "solution"] as const).every((field) =>
    Object.entries(variant[field]).every(([language, text]) => published[field][language] === text),
  );
}

/** Adds to `ids` the variants that were reworded, most alike first. */
function matchSimilar(
  variants: readonly Variant[],
  before: readonly Variant[],
  ids: Map<Variant, string>,
): void {
  const taken = new Set(ids.values());
  const open = variants.filter((variant) => !ids.has(variant));
  const free = before.filter(({ id }) => !taken.has(id));
  if (open.length * free.length > MOST_PAIRS) return;
  // As many variants as before: nothing was added or removed, so what is left was reworded, however strongly.
  const least = variants.length === before.length ? 0 : SAME_MEANING;
  const pairs = open.flatMap((variant) => {
    const text = sortText(variant);
    return free.map((published, index) => {
      const score = similarityOfVariants(variant, published);
      return { variant, text, id: published.id, index, score };
    });
  });
  // Ties go by the published order and the text, never by the order of the rows.
  pairs.sort((a, b) => b.score - a.score || a.index - b.index || compare(a.text, b.text));
  for (const { variant, id, score } of pairs) {
    if (score < least || ids.has(variant) || taken.has(id)) continue;
    ids.set(variant, id);
    taken.add(id);
  }
}

function sortText(variant: Variant): string {
  return JSON.stringify([variant.message?.raw, variant.description, variant.solution, variant.httpStatus]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
