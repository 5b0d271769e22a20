import type { Entry, Evidence, GrpcCode } from "@errcat/schema";
import { createClassifier } from "./classifier.ts";
import { classifyVariant, findingsIn } from "./classify-variant.ts";
import { textsOfVariant } from "./read-variant.ts";
import type { RuleField, TextRule } from "./text-rule.ts";

/** Why an entry is classified as it is: what each variant is by itself and every rule that spoke. */
export interface ClassificationExplanation {
  readonly code: string;
  readonly name: string;
  readonly grpcCode: GrpcCode;
  readonly evidence: readonly Evidence[];
  readonly variants: readonly VariantExplanation[];
}

/** What a variant is by itself, and the rules that matched it in the order in which they are read. */
export interface VariantExplanation {
  readonly id: string;
  readonly grpcCode: GrpcCode;
  readonly fault: "client" | "server";
  readonly by: Evidence["by"];
  readonly detail: string;
  readonly findings: readonly {
    readonly grpcCode: GrpcCode;
    readonly strength: TextRule["strength"];
    readonly field: RuleField;
    readonly words: string;
    readonly reason: string;
  }[];
}

/** Why an entry of an enriched catalog is classified as it is. */
export function explainClassification(entry: Entry): ClassificationExplanation {
  const { code, name, grpcCode, evidence } = entry;
  const classifier = createClassifier();
  const variants = entry.variants.map((variant) => {
    const texts = textsOfVariant(code, variant);
    const { grpcCode, fault, by, detail } = classifyVariant(texts, variant.httpStatus, classifier);
    return {
      id: variant.id,
      grpcCode,
      fault,
      by,
      detail,
      findings: findingsIn(texts, classifier).map(({ rule, field, words }) => ({
        grpcCode: rule.grpcCode,
        strength: rule.strength,
        field,
        words,
        reason: rule.reason,
      })),
    };
  });
  return { code, name, grpcCode, evidence, variants };
}
