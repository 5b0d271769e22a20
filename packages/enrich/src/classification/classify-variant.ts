import type { Evidence, GrpcCode } from "@errcat/schema";
import type { Classifier } from "./classifier.ts";
import { FAULTS, NOTHING_TO_DO } from "./fault-rules.ts";
import type { VariantTexts } from "./read-variant.ts";
import { type StatusRule, statusRule } from "./status-rules.ts";
import type { RuleField, TextRule } from "./text-rule.ts";

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
  /**
   * How sure it is: 3 strong words, 2 a telling status, 1.5 other words, 1 anything else, 0 nothing; more where words
   * and status agree.
   */
  readonly weight: number;
  readonly by: Evidence["by"];
  readonly detail: string;
  readonly faultBy: Evidence["by"];
  readonly faultDetail: string;
  /** Whether words or status say that the service limits the rate or the amount. */
  readonly throttling: boolean;
  /** The text rule that decided, if one did. */
  readonly finding: Finding | undefined;
}

/**
 * The kind of one variant: strong words, else a status that says something itself, else weaker words, else any status.
 *
 *     400 "Failed to create the port."        →   INTERNAL, server   (words: failed)
 *     400 "The flavor does not exist."        →   NOT_FOUND, client  (words: does not exist)
 *     404 "Query resource by id fail."        →   NOT_FOUND, client  (HTTP 404)
 */
export function classifyVariant(
  texts: VariantTexts,
  httpStatus: readonly number[],
  classifier: Classifier,
): VariantClass {
  const status = statusRule(httpStatus);
  const finding = decidingFinding(texts, status, classifier);
  const verdict = finding ? verdictOfText(finding, status) : verdictOfStatus(status, httpStatus);
  const { grpcCode, weight, by, detail } = verdict;
  const { fault, faultBy, faultDetail } = faultOf(verdict, httpStatus, texts);
  const throttling = finding?.rule.throttling === true || status?.throttling === true;
  return { grpcCode, fault, weight, by, detail, faultBy, faultDetail, throttling, finding: verdict.finding };
}

type Verdict = Pick<VariantClass, "grpcCode" | "weight" | "by" | "detail" | "finding">;

const WEIGHTS: Readonly<Record<TextRule["strength"], number>> = { strong: 3, medium: 1.5, weak: 1 };

/** What words and status agree on is surer than words alone. */
function verdictOfText(finding: Finding, status: StatusRule | undefined): Verdict {
  const { rule, field, words } = finding;
  const agreed = status?.telling === true && status.grpcCode === rule.grpcCode;
  const weight = WEIGHTS[rule.strength] + (agreed ? 0.5 : 0);
  return {
    grpcCode: rule.grpcCode,
    weight,
    by: "text",
    detail: `${field} “${words}”: ${rule.reason}`,
    finding,
  };
}

function verdictOfStatus(status: StatusRule | undefined, httpStatus: readonly number[]): Verdict {
  if (!status)
    return {
      grpcCode: "UNKNOWN",
      weight: 0,
      by: "default",
      detail: "nothing in the source tells",
      finding: undefined,
    };
  const detail = `HTTP ${httpStatus.join("/")}`;
  return {
    grpcCode: status.grpcCode,
    weight: status.telling ? 2 : 1,
    by: "status",
    detail,
    finding: undefined,
  };
}

/**
 * The text rule that decides; `undefined` where the status does. Strong rules go first, of these what sentences say
 * before the words of a code, then the one that the status agrees with; of equals the one that stands first in the
 * table, of several texts the first.
 */
function decidingFinding(
  texts: VariantTexts,
  status: StatusRule | undefined,
  classifier: Classifier,
): Finding | undefined {
  let best: Finding | undefined;
  let bestScore = status?.telling ? SCORES.medium + PROSE : -1;
  let bestRank = 0;
  for (const [field, text] of texts) {
    for (const { rule, rank, words } of classifier.kinds(text)) {
      if (!reads(rule, field)) continue;
      const agreed = rule.strength === "strong" && status?.telling && status.grpcCode === rule.grpcCode;
      const score = SCORES[rule.strength] + (agreed ? AGREED : 0) + (field === "code" ? 0 : PROSE);
      if (score < bestScore || (score === bestScore && (best === undefined || rank >= bestRank))) continue;
      best = { rule, field, words };
      bestScore = score;
      bestRank = rank;
    }
  }
  return best;
}

const SCORES: Readonly<Record<TextRule["strength"], number>> = { weak: 0, medium: 1, strong: 2 };
/** `PermissionDenied.QuotaExceeded`, “The quota has been used up.”: the sentence is the more exact of the two. */
const PROSE = 0.5;
const AGREED = 0.25;

function reads(rule: TextRule, field: RuleField): boolean {
  return rule.fields ? rule.fields.includes(field) : field !== "solution";
}

/**
 * Every rule that matches, in their order; of several texts, the first that it matches. For those who want to know why.
 */
export function findingsIn(texts: VariantTexts, classifier: Classifier): readonly Finding[] {
  const findings = new Map<number, Finding>();
  for (const [field, text] of texts) {
    for (const { rule, rank, words } of classifier.kinds(text)) {
      if (reads(rule, field) && !findings.has(rank)) findings.set(rank, { rule, field, words });
    }
  }
  return [...findings].sort(([a], [b]) => a - b).map(([, finding]) => finding);
}

/** Who must act. A 5xx status blames the service where the caller is left with nothing to do but to wait for it. */
function faultOf(
  verdict: Verdict,
  httpStatus: readonly number[],
  texts: VariantTexts,
): Pick<VariantClass, "fault" | "faultBy" | "faultDetail"> {
  const { grpcCode, by, detail, finding } = verdict;
  if (finding?.rule.fault) return { fault: finding.rule.fault, faultBy: by, faultDetail: detail };
  const usual = FAULTS[grpcCode];
  const blamed = usual === "client" && grpcCode !== "ABORTED" && httpStatus.length > 0;
  if (blamed && httpStatus.every((status) => status >= 500) && isHelpless(texts))
    return { fault: "server", faultBy: "status", faultDetail: `HTTP ${httpStatus.join("/")}` };
  return { fault: usual, faultBy: by, faultDetail: grpcCode };
}

/** Whether the solution leaves the caller nothing to do but to ask for help or to wait. */
function isHelpless(texts: VariantTexts): boolean {
  const solutions = texts.filter(([field]) => field === "solution");
  return solutions.length > 0 && solutions.every(([, text]) => text.replace(NOTHING_TO_DO, "").length < 3);
}
