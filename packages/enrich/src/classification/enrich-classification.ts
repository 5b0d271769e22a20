import type { Catalog, Entry, Evidence } from "@errcat/schema";
import { type Classifier, createClassifier } from "./classifier.ts";
import { classifyRetry, type RetryAdvice } from "./classify-retry.ts";
import { classifyVariant, type VariantClass } from "./classify-variant.ts";
import { textsOfVariant } from "./read-variant.ts";
import { NO_RETRY, RETRY_LATER } from "./retry-rules.ts";

/** The catalog with kind, fault and retry advice for every entry, each with its evidence. */
export function enrichClassification(catalog: Catalog): Catalog {
  const classifier = createClassifier();
  return { ...catalog, entries: catalog.entries.map((entry) => classifyEntry(entry, classifier)) };
}

/** An entry classified by what its variants are. */
export function classifyEntry(entry: Entry, classifier: Classifier): Entry {
  const texts = entry.variants.map((variant) => textsOfVariant(entry.code, variant));
  const kinds = entry.variants.map(({ httpStatus }, index) =>
    classifyVariant(texts[index] ?? [], httpStatus, classifier),
  );
  const kind = electKind(kinds);
  if (!kind) return entry;
  const advice = kinds.map((kind, index) => classifyRetry(texts[index] ?? [], kind, classifier));
  const retry = asDocumented(entry, electRetry(advice, kinds, kind));
  return {
    ...entry,
    grpcCode: kind.grpcCode,
    fault: kind.fault,
    retry: retry.retry,
    evidence: evidenceOf(kind, retry),
  };
}

/**
 * Advice that agrees with the column of the source that says whether to try again, where it has one: its word goes
 * before everything that is inferred. How long to wait still comes from the texts.
 */
function asDocumented({ retry: { retryable }, evidence }: Entry, inferred: RetryAdvice): RetryAdvice {
  const documented = evidence.find(({ field, by }) => field === "retry" && by === "text");
  if (!documented) return inferred;
  const { throttling } = inferred.retry;
  const known = inferred.retry.retryable ? inferred.retry : RETRY_LATER;
  return { retry: { ...(retryable ? known : NO_RETRY), throttling }, by: "text", detail: documented.detail };
}

function evidenceOf(kind: VariantClass, retry: RetryAdvice): Evidence[] {
  return [
    { field: "grpcCode", by: kind.by, detail: kind.detail },
    { field: "fault", by: kind.faultBy, detail: kind.faultDetail },
    { field: "retry", by: retry.by, detail: retry.detail },
  ];
}

/** The kind with most weight behind it; of equals, the one that the source has first. */
export function electKind(kinds: readonly VariantClass[]): VariantClass | undefined {
  if (kinds.length < 2) return kinds[0];
  const weights = new Map<string, number>();
  for (const { grpcCode, fault, weight } of kinds) {
    const key = `${grpcCode} ${fault}`;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const heaviest = Math.max(...weights.values());
  const chosen = kinds.filter(({ grpcCode, fault }) => weights.get(`${grpcCode} ${fault}`) === heaviest);
  // Of the variants that are of this kind, the surest gives the evidence.
  const [first] = chosen;
  const same = chosen.filter(({ grpcCode, fault }) => grpcCode === first?.grpcCode && fault === first.fault);
  return same.reduce<VariantClass | undefined>(
    (best, kind) => (best && best.weight >= kind.weight ? best : kind),
    undefined,
  );
}

/**
 * Advice that stands in the source goes before advice by kind; of the variants that are of the elected kind, most
 * decide.
 */
function electRetry(
  advice: readonly RetryAdvice[],
  kinds: readonly VariantClass[],
  kind: VariantClass,
): RetryAdvice {
  if (advice.length === 1 && advice[0]) return advice[0];
  const ofKind = advice.filter((_, index) => kinds[index]?.grpcCode === kind.grpcCode);
  const written = ofKind.filter(({ by }) => by === "text");
  const candidates = written.length * 2 > ofKind.length ? written : ofKind;
  const retryable = candidates.filter(({ retry }) => retry.retryable);
  const chosen =
    retryable.length * 2 > candidates.length ? retryable : candidates.filter(({ retry }) => !retry.retryable);
  return (chosen.find(({ by }) => by === "text") ?? chosen[0] ?? ofKind[0]) as RetryAdvice;
}
