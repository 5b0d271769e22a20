import type { ErrorCatalog, MessageTemplate } from "../catalog/error-catalog.ts";
import type { ParameterValues } from "../error/error-facts.ts";
import { type GramIndex, indexGrams } from "./gram-index.ts";
import { matchInside } from "./match-inside.ts";
import { literalLength, type MessageMatch, matchMessage } from "./match-message.ts";
import { type EntryVariant, type MessagePattern, messagePatterns } from "./message-patterns.ts";

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

interface MessageIndex {
  readonly patterns: readonly MessagePattern[];
  /** By the whole text, for messages without parameters. */
  readonly plain: ReadonlyMap<string, number>;
  readonly long: GramIndex;
  readonly short: GramIndex;
}

const indexes = /* @__PURE__ */ new WeakMap<ErrorCatalog, MessageIndex>();

/**
 * Meanings whose message the text is, best first; equally good ones share {@link MessageFinding.shared}: the text alone
 * does not tell them apart. The first call on a catalog builds its index.
 */
export function findByMessage(catalog: ErrorCatalog, text: string): readonly MessageFinding[] {
  const index = indexOf(catalog);
  const plain = index.plain.get(text);
  const numbers = plain === undefined ? candidates(index, text) : [plain];
  return findingsOf(index, numbers, (template) => matchMessage(template, text));
}

/** Meanings whose message stands somewhere in the text: a line of a log, a sentence that wraps another. */
export function findInside(catalog: ErrorCatalog, text: string): readonly MessageFinding[] {
  const index = indexOf(catalog);
  return findingsOf(index, index.long.candidates(text), (template) => matchInside(template, text), false);
}

function candidates({ long, short }: MessageIndex, text: string): readonly number[] {
  const found = long.candidates(text);
  const brief = short.candidates(text).map((place) => long.left[place] ?? 0);
  return brief.length > 0 ? [...found, ...brief] : found;
}

function findingsOf(
  { patterns }: MessageIndex,
  numbers: readonly number[],
  match: (template: MessageTemplate) => MessageMatch | undefined,
  whole = true,
): readonly MessageFinding[] {
  const findings: MessageFinding[] = [];
  for (const number of numbers) {
    const pattern = patterns[number];
    const first = pattern && match(pattern.template);
    if (!first) continue;
    const shared = literalLength(pattern.template);
    for (const { entry, variant, template } of pattern.meanings) {
      const result = template === pattern.template ? first : match(template);
      if (!result) continue;
      const unreadable = [...result.ambiguous, ...result.mistyped];
      findings.push({ entry, variant, params: result.params, unreadable, whole, shared });
    }
  }
  if (findings.length < 2) return findings;
  return findings.sort((a, b) => b.shared - a.shared || a.unreadable.length - b.unreadable.length);
}

function indexOf(catalog: ErrorCatalog): MessageIndex {
  const known = indexes.get(catalog);
  if (known) return known;
  const patterns = messagePatterns(catalog);
  const literals = patterns.map(({ template }) => template.literals);
  const plain = new Map<string, number>();
  literals.forEach(([text, ...others], number) => {
    if (others.length === 0 && text) plain.set(text, number);
  });
  const long = indexGrams(literals, 8);
  const short = indexGrams(
    long.left.map((number) => literals[number] ?? []),
    4,
  );
  const index: MessageIndex = { patterns, plain, long, short };
  indexes.set(catalog, index);
  return index;
}
