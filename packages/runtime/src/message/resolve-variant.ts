import type { ErrorEntry, ErrorVariant } from "../catalog/error-catalog.ts";
import type { ParameterValues } from "../error/error-facts.ts";
import { foldMessage, foldTemplate } from "./fold-message.ts";
import { literalLength, type MessageMatch, matchMessage, unreadableOf } from "./match-message.ts";

/** What a response says besides the code. */
export interface VariantHints {
  readonly message?: string | undefined;
  readonly status?: number | undefined;
  /** Id of a module of the catalog, where the caller knows which part of the service it called. */
  readonly module?: string | undefined;
}

/** The meaning of a code in one response. */
export interface VariantResolution {
  readonly variant: ErrorVariant;
  readonly params: ParameterValues;
  /** Parameters that the message gives in several ways, or not in their documented type. */
  readonly unreadable: readonly string[];
  /** Other variants that fit just as well; the first of the catalog was taken. */
  readonly alternatives: readonly ErrorVariant[];
  /** Whether the message is one of the variant's template. */
  readonly byMessage: boolean;
}

interface Candidate {
  readonly variant: ErrorVariant;
  readonly match?: MessageMatch | undefined;
}

/**
 * Which of its meanings a code has here. A message that matches a variant's template outweighs everything; then the
 * status, the module, and the template that says most decide. What they leave open is reported as alternatives.
 */
export function resolveVariant(entry: ErrorEntry, hints: VariantHints): VariantResolution {
  const sole = entry.variants.length === 1 ? entry.variants[0] : undefined;
  const soleMatch =
    sole?.message && hints.message !== undefined ? matchMessage(sole.message, hints.message) : undefined;
  if (sole && soleMatch) return resolutionOf({ variant: sole, match: soleMatch }, []);
  let candidates = matchingCandidates(entry.variants, hints.message);
  if (candidates.length > 1) candidates = narrow(candidates, hints);
  const [chosen, ...others] = candidates;
  if (!chosen) throw new Error(`The entry ${JSON.stringify(entry.code)} has no variant.`);
  return resolutionOf(chosen, others);
}

function resolutionOf({ variant, match }: Candidate, others: readonly Candidate[]): VariantResolution {
  return {
    variant,
    params: match?.params ?? {},
    unreadable: match ? unreadableOf(match) : [],
    alternatives: others.map((other) => other.variant),
    byMessage: match !== undefined,
  };
}

/** Variants whose template the message has, exactly or else but for white space and the final stop; else all. */
function matchingCandidates(
  variants: readonly ErrorVariant[],
  message: string | undefined,
): readonly Candidate[] {
  if (message === undefined) return variants.map((variant) => ({ variant }));
  const exact = candidatesWith(variants, (template) => matchMessage(template, message));
  if (exact.length > 0) return exact;
  const folded = foldMessage(message);
  const close = candidatesWith(variants, (template) => matchMessage(foldTemplate(template), folded));
  return close.length > 0 ? close : variants.map((variant) => ({ variant }));
}

function candidatesWith(
  variants: readonly ErrorVariant[],
  match: (template: NonNullable<ErrorVariant["message"]>) => MessageMatch | undefined,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const variant of variants) {
    const result = variant.message ? match(variant.message) : undefined;
    if (result) found.push({ variant, match: result });
  }
  return found;
}

function narrow(candidates: readonly Candidate[], { status, module }: VariantHints): readonly Candidate[] {
  let left = candidates;
  left = preferred(left, ({ match }) => !match || match.mistyped.length === 0);
  if (status !== undefined) left = preferred(left, ({ variant }) => variant.httpStatus.includes(status));
  if (module !== undefined) left = preferred(left, ({ variant }) => variant.modules.includes(module));
  if (left.length > 1 && left[0]?.match) {
    const most = Math.max(...left.map(specificity));
    left = left.filter((candidate) => specificity(candidate) === most);
  }
  return left;
}

/** Those that pass, or all where none does. */
function preferred(
  candidates: readonly Candidate[],
  passes: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const passing = candidates.filter(passes);
  return passing.length > 0 ? passing : candidates;
}

function specificity({ variant }: Candidate): number {
  return variant.message ? literalLength(variant.message) : 0;
}
