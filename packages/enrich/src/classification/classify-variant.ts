import type { Evidence, GrpcCode, Variant } from "@errcat/schema";
import type { Classifier } from "./classifier.ts";
import { FAULTS, NOTHING_TO_DO } from "./fault-rules.ts";
import { textsOfVariant, type VariantTexts } from "./read-variant.ts";
import { type StatusRule, statusRule } from "./status-rules.ts";
import type { RuleField, TextRule } from "./text-rule.ts";
import { TEXT_RULES } from "./text-rules.ts";

/** A rule that matches a text, and the words it matches. */
export interface Finding {
  readonly rule: TextRule;
  readonly field: RuleField;
  readonly words: string;
}

/** What one variant is by itself. */
export interface VariantClass {
  readonly grpcCode: GrpcCode;
  readonly fault: "client" | "server";
  /** How sure it is: 3 strong words, 2 a telling status, 1.5 other words, 1 anything else, 0 nothing; more where words and status agree. */
  readonly weight: number;
  readonly by: Evidence["by"];
  readonly detail: string;
  readonly faultBy: Evidence["by"];
  readonly faultDetail: string;
  /** The text rule that decided, if one did. */
  readonly finding: Finding | undefined;
  /** Everything that matched, for those who want to know why. */
  readonly findings: readonly Finding[];
}

/**
 * The kind of one variant: strong words, else a status that says something itself, else weaker words, else any status.
 *
 *     400 "Failed to create the port."        →   INTERNAL, server   (words: failed)
 *     400 "The flavor does not exist."        →   NOT_FOUND, client  (words: does not exist)
 *     404 "Query resource by id fail."        →   NOT_FOUND, client  (HTTP 404)
 */
export function classifyVariant(code: string, variant: Variant, classifier: Classifier): VariantClass {
  const texts = textsOfVariant(code, variant);
  const findings = findingsIn(texts, classifier);
  const status = statusRule(variant.httpStatus);
  const byText = decidingFinding(findings, status);
  return { ...(byText ? fromText(byText) : fromStatus()), findings };

  function fromText(finding: Finding): Omit<VariantClass, "findings"> {
    const { rule } = finding;
    // What words and status agree on is surer than words alone.
    const agreed = status?.telling === true && status.grpcCode === rule.grpcCode;
    const weight = { strong: 3, medium: 1.5, weak: 1 }[rule.strength] + (agreed ? 0.5 : 0);
    const detail = describeFinding(finding);
    return {
      grpcCode: rule.grpcCode,
      weight,
      by: "text",
      detail,
      finding,
      ...faultOf(rule.grpcCode, rule.fault, variant, texts, "text", detail),
    };
  }

  function fromStatus(): Omit<VariantClass, "findings"> {
    const grpcCode = status?.grpcCode ?? "UNKNOWN";
    const by = status ? "status" : "default";
    const detail = status ? `HTTP ${variant.httpStatus.join("/")}` : "nothing in the source tells";
    const weight = status ? (status.telling ? 2 : 1) : 0;
    return {
      grpcCode,
      weight,
      by,
      detail,
      finding: undefined,
      ...faultOf(grpcCode, undefined, variant, texts, by, detail),
    };
  }
}

/** The text rule that decides; `undefined` where the status does. Of several strong ones, the one that the status agrees with. */
function decidingFinding(findings: readonly Finding[], status: StatusRule | undefined): Finding | undefined {
  const strong = findings.filter(({ rule }) => rule.strength === "strong");
  if (strong.length > 0)
    return strong.find(({ rule }) => status?.telling && rule.grpcCode === status.grpcCode) ?? strong[0];
  if (status?.telling) return undefined;
  return findings.find(({ rule }) => rule.strength === "medium") ?? findings[0];
}

/** `description “不存在”: what the request speaks of is not there`. */
function describeFinding({ rule, field, words }: Finding): string {
  return `${field} “${words}”: ${rule.reason}`;
}

/** Every rule that matches, in their order; of several texts, the first that it matches. */
function findingsIn(texts: VariantTexts, classifier: Classifier): Finding[] {
  const found = new Map<TextRule, Finding>();
  for (const [field, text] of texts) {
    for (const { rule, words } of classifier.kinds(text)) {
      const reads = rule.fields ? rule.fields.includes(field) : field !== "solution";
      if (reads && !found.has(rule)) found.set(rule, { rule, field, words });
    }
  }
  return [...found.values()].sort((a, b) => TEXT_RULES.indexOf(a.rule) - TEXT_RULES.indexOf(b.rule));
}

/** A 5xx status blames the service where the caller is left with nothing to do. */
function faultOf(
  grpcCode: GrpcCode,
  ofRule: "client" | "server" | undefined,
  { httpStatus }: Variant,
  texts: VariantTexts,
  by: Evidence["by"],
  detail: string,
): Pick<VariantClass, "fault" | "faultBy" | "faultDetail"> {
  if (ofRule) return { fault: ofRule, faultBy: by, faultDetail: detail };
  const solutions = texts.filter(([field]) => field === "solution");
  const helpless =
    solutions.length > 0 && solutions.every(([, text]) => text.replace(NOTHING_TO_DO, "").length < 3);
  if (
    grpcCode !== "ABORTED" &&
    httpStatus.length > 0 &&
    httpStatus.every((status) => status >= 500) &&
    helpless
  )
    return { fault: "server", faultBy: "status", faultDetail: `HTTP ${httpStatus.join("/")}` };
  return { fault: FAULTS[grpcCode], faultBy: by, faultDetail: grpcCode };
}
