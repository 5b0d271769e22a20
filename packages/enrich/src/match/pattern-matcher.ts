import { type RuleFilter, ruleFilter } from "./rule-filter.ts";
import { splitAlternatives } from "./split-alternatives.ts";
import { TextMemory } from "./text-memory.ts";

/** A rule that a text matches, and the words it matches as they stand in the text. */
export interface PatternMatch<Rule> {
  readonly rule: Rule;
  /** Position of the rule among the rules. */
  readonly rank: number;
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Finds which of many rules match a text. Remembers texts: in tables of error codes the same ones stand on many rows. */
export interface PatternMatcher<Rule> {
  /** The rules that match, in their order, each with the first of its patterns that does. */
  matches(text: string): readonly PatternMatch<Rule>[];
}

const NO_GROUPS = {};

/** Patterns taken apart, with the filter that chooses among them. */
interface PreparedRules {
  readonly alternatives: readonly { readonly rule: unknown; readonly rank: number; readonly words: RegExp }[];
  readonly filter: RuleFilter;
}

/** Rules that have been used are taken apart once. */
const prepared = new WeakMap<readonly unknown[], PreparedRules>();

function prepareRules(rules: readonly { readonly words: readonly RegExp[] }[]): PreparedRules {
  const known = prepared.get(rules);
  if (known) return known;
  const alternatives = rules.flatMap((rule, rank) =>
    rule.words.flatMap(splitAlternatives).map((words) => ({ rule, rank, words })),
  );
  const rulesPrepared = { alternatives, filter: ruleFilter(alternatives.map(({ words }) => words)) };
  prepared.set(rules, rulesPrepared);
  return rulesPrepared;
}

/**
 * A matcher for rules that are lists of patterns. `prepare` may replace characters before patterns are tried, never
 * their number, so that places in one text are places in the other.
 */
export function patternMatcher<Rule extends { readonly words: readonly RegExp[] }>(
  rules: readonly Rule[],
  prepare: (text: string) => string,
): PatternMatcher<Rule> {
  const { alternatives, filter } = prepareRules(rules);
  const find = (text: string): PatternMatch<Rule>[] => {
    const read = prepare(text);
    const found: PatternMatch<Rule>[] = [];
    for (const candidate of filter.candidates(read)) {
      const { rule, rank, words } = alternatives[candidate] as { rule: Rule; rank: number; words: RegExp };
      const match = found.at(-1)?.rule === rule ? null : words.exec(read);
      if (!match) continue;
      const matched = text.slice(match.index, match.index + match[0].length).trim();
      found.push({ rule, rank, words: matched, groups: match.groups ?? NO_GROUPS });
    }
    return found;
  };
  const memory = new TextMemory<readonly PatternMatch<Rule>[]>(find);
  return { matches: (text) => memory.of(text) };
}
