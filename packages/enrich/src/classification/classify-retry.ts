import type { GrpcCode, Retry } from "@errcat/schema";
import type { Classifier } from "./classifier.ts";
import type { VariantClass } from "./classify-variant.ts";
import type { VariantTexts } from "./read-variant.ts";
import { NO_RETRY, RETRY_LATER, type RetryRule, secondsOf } from "./retry-rules.ts";

/** Advice of a variant on sending the same request again, and where it comes from. */
export interface RetryAdvice {
  readonly retry: Retry;
  readonly by: "text" | "default";
  readonly detail: string;
}

/** Kinds of errors that pass by themselves, so that the same request may succeed later. */
const PASSING: ReadonlySet<GrpcCode> = new Set(["UNAVAILABLE", "DEADLINE_EXCEEDED", "ABORTED"]);

/** Where advice stands most often. */
const FIELDS = ["solution", "message", "description"] as const;

/**
 * What a variant advises on retrying, else what its kind does.
 *
 *     "Try again 1 minute later."   →   retryable, fixed, 60 s
 *     "指数重试"                     →   retryable, exponential
 *     "请更换规格重试"               →   not retryable: another request may succeed, the same one will not
 */
export function classifyRetry(texts: VariantTexts, kind: VariantClass, classifier: Classifier): RetryAdvice {
  const { throttling } = kind;
  for (const field of FIELDS) {
    for (const [name, text] of texts) {
      const advice = name === field ? classifier.advice(text) : undefined;
      if (!advice) continue;
      const { rule, words, groups } = advice;
      return {
        retry: { ...retryOf(rule, groups), throttling },
        by: "text",
        detail: `${field} “${words}”: ${rule.reason}`,
      };
    }
  }
  const passes =
    kind.finding?.rule.retryable ??
    (PASSING.has(kind.grpcCode) || (kind.grpcCode === "RESOURCE_EXHAUSTED" && kind.by === "status"));
  const retry = passes ? RETRY_LATER : NO_RETRY;
  const by = kind.by === "text" && (passes || throttling) ? "text" : "default";
  return {
    retry: { ...retry, throttling },
    by,
    detail: by === "text" ? kind.detail : kind.grpcCode,
  };
}

function retryOf(rule: RetryRule, groups: Readonly<Record<string, string | undefined>>): Retry {
  switch (rule.advice) {
    case "never":
    case "change-first":
      return NO_RETRY;
    case "delay": {
      const delaySeconds = secondsOf(groups["amount"] ?? "", groups["unit"] ?? "");
      return {
        ...RETRY_LATER,
        strategy: "fixed",
        delaySeconds: Number.isFinite(delaySeconds) ? delaySeconds : null,
      };
    }
    case "exponential":
    case "later":
      return RETRY_LATER;
  }
}
