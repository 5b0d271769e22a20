import { type PatternMatch, patternMatcher } from "../match/pattern-matcher.ts";
import { RETRY_RULES, type RetryRule } from "./retry-rules.ts";
import { simplifyHan } from "./simplify-han.ts";
import type { TextRule } from "./text-rule.ts";
import { TEXT_RULES } from "./text-rules.ts";

/** Reads texts by the rules about kinds of errors and about retrying. Made once for many texts. */
export interface Classifier {
  /** Rules about the kind of an error that a text matches, in their order, with the words as they stand in the text. */
  kinds(text: string): readonly PatternMatch<TextRule>[];
  /** The most exact retry rule that a text matches. */
  advice(text: string): PatternMatch<RetryRule> | undefined;
}

/** A classifier over all rules. Chinese in traditional characters is read like that in simplified ones. */
export function createClassifier(): Classifier {
  const textRules = patternMatcher(TEXT_RULES, simplifyHan);
  const retryRules = patternMatcher(RETRY_RULES, simplifyHan);
  return {
    kinds: (text) => textRules.matches(text),
    advice: (text) => retryRules.matches(text)[0],
  };
}
