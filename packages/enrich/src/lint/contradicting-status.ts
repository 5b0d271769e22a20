import { diagnose } from "@errcat/diagnostics";
import { createClassifier } from "../classification/classifier.ts";
import { classifyVariant } from "../classification/classify-variant.ts";
import { FAULTS } from "../classification/fault-rules.ts";
import { textsOfVariant } from "../classification/read-variant.ts";
import { statusRule } from "../classification/status-rules.ts";
import { placeOfVariant } from "../place-of.ts";
import type { LintRule } from "./lint-rule.ts";

/**
 * Statuses that contradict the text: 404 for an internal error, 500 for a request that only the caller can mend. A 400
 * for anything is how asynchronous APIs are, and no contradiction.
 */
export const contradictingStatus: LintRule = (catalog, _, report) => {
  const classifier = createClassifier();
  for (const { code, variants } of catalog.entries) {
    for (const variant of variants) {
      const kind = classifyVariant(textsOfVariant(code, variant), variant.httpStatus, classifier);
      const status = statusRule(variant.httpStatus);
      if (
        !status ||
        kind.finding?.rule.throttling ||
        kind.finding?.rule.strength !== "strong" ||
        status.grpcCode === kind.grpcCode
      )
        continue;
      const blamesService = variant.httpStatus.every((number) => number >= 500);
      const contradicts = blamesService
        ? FAULTS[kind.grpcCode] === "client"
        : status.telling && FAULTS[kind.grpcCode] === "server";
      if (!contradicts) continue;
      const parameters = {
        code,
        status: variant.httpStatus.join("/"),
        words: kind.finding.words,
        kind: kind.grpcCode,
      };
      report(diagnose("lint/contradicting-status", parameters, { place: placeOfVariant(catalog, variant) }));
    }
  }
};
