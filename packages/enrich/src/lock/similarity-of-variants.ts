import type { LocalizedText, Variant } from "@errcat/schema";

/**
 * How much each part says about whether two variants are the same meaning: texts identify it, the rest separates twins.
 */
const WEIGHTS = { message: 0.4, description: 0.3, solution: 0.1, httpStatus: 0.1, modules: 0.1 };

/** How alike a variant and a published one are, from 0 to 1; parts that both lack do not count. */
export function similarityOfVariants(variant: Variant, published: Variant): number {
  const parts: readonly (readonly [keyof typeof WEIGHTS, number | undefined])[] = [
    ["message", similarityOfTexts(variant.message?.raw, published.message?.raw)],
    ["description", similarityOfLocalized(variant.description, published.description)],
    ["solution", similarityOfLocalized(variant.solution, published.solution)],
    ["httpStatus", overlap(variant.httpStatus, published.httpStatus)],
    ["modules", overlap(variant.modules, published.modules)],
  ];
  let sum = 0;
  let weight = 0;
  for (const [part, similarity] of parts) {
    if (similarity === undefined) continue;
    sum += WEIGHTS[part] * similarity;
    weight += WEIGHTS[part];
  }
  return weight === 0 ? 1 : sum / weight;
}

/** Compares in the languages of the source; the published text may have translations besides. */
function similarityOfLocalized(now: LocalizedText, before: LocalizedText): number | undefined {
  const languages = Object.keys(now);
  if (languages.length === 0) return Object.keys(before).length === 0 ? undefined : 0;
  return Math.max(...languages.map((language) => similarityOfTexts(now[language], before[language]) ?? 0));
}

/** Dice's coefficient of the pairs of neighbouring characters, which works for every script. */
export function similarityOfTexts(a: string | undefined, b: string | undefined): number | undefined {
  if (a === undefined && b === undefined) return undefined;
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1;
  const pairs = pairsOf(a);
  let common = 0;
  let total = 0;
  for (const count of pairs.values()) total += count;
  for (const [pair, count] of pairsOf(b)) {
    common += Math.min(count, pairs.get(pair) ?? 0);
    total += count;
  }
  return total === 0 ? 0 : (2 * common) / total;
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const folded = text.toLowerCase();
  for (let at = 0; at + 2 <= folded.length; at++) {
    const pair = folded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function overlap(a: readonly (string | number)[], b: readonly (string | number)[]): number | undefined {
  if (a.length === 0 && b.length === 0) return undefined;
  const union = new Set([...a, ...b]);
  return (a.length + b.length - union.size) / union.size;
}
