import type { ErrorCatalog, MessageTemplate } from "../catalog/error-catalog.ts";
import type { ParameterValues } from "../error/error-facts.ts";
import { matchInside } from "./match-inside.ts";
import { literalLength, type MessageMatch, matchMessage, unreadableOf } from "./match-message.ts";
import { type EntryVariant, messageIndexOf } from "./message-index.ts";

/** A meaning that a text without a code may have. */
export interface MessageFinding extends EntryVariant {
  readonly params: ParameterValues;
  /** Parameters that the text gives in several ways, or not in their documented type. */
  readonly unreadable: readonly string[];
  /** Whether the text is the message, or only has it inside. */
  readonly whole: boolean;
  /** Characters of the text that are the documented sentence's own; the more, the surer. */
  readonly shared: number;
}

/** The most candidates that are compared with one text. */
const candidateLimit = 1_000;

/**
 * Meanings whose message the text is, best first; equally good ones share {@link MessageFinding.shared}: the text alone
 * does not tell them apart. The first call on a catalog builds its index.
 */
export function findByMessage(catalog: ErrorCatalog, text: string): readonly MessageFinding[] {
  const index = messageIndexOf(catalog);
  const long = compare(index.long(text), true, (template) => matchMessage(template, text));
  if (long.length > 0) return long;
  return compare(index.short(text), true, (template) => matchMessage(template, text));
}

/** Meanings whose message stands somewhere in the text: a line of a log, a sentence that wraps another. */
export function findInside(catalog: ErrorCatalog, text: string): readonly MessageFinding[] {
  return compare(messageIndexOf(catalog).long(text), false, (template) => matchInside(template, text));
}

function compare(
  candidates: readonly EntryVariant[],
  whole: boolean,
  match: (template: MessageTemplate) => MessageMatch | undefined,
): readonly MessageFinding[] {
  const findings: MessageFinding[] = [];
  for (const { entry, variant } of candidates.length > candidateLimit
    ? candidates.slice(0, candidateLimit)
    : candidates) {
    const result = variant.message ? match(variant.message) : undefined;
    if (!result || !variant.message) continue;
    const shared = literalLength(variant.message);
    findings.push({ entry, variant, params: result.params, unreadable: unreadableOf(result), whole, shared });
  }
  if (findings.length < 2) return findings;
  return findings.sort((a, b) => b.shared - a.shared || a.unreadable.length - b.unreadable.length);
}
