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

/**
 * Finds which of many rules match a text. Remembers texts: in tables of error codes the same ones stand on many rows.
 */
export interface PatternMatcher<Rule> {
  /** The rules that match, in their order, each with the first of its patterns that does. */
  matches(text: string): readonly PatternMatch<Rule>[];
}

const NO_GROUPS = {};

/** One alternative of a rule's patterns. It is compiled when a text may match it: most never are. */
class Alternative {
  readonly rule: unknown;
  readonly rank: number;
  readonly source: string;
  #pattern: RegExp | undefined;

  constructor(rule: unknown, rank: number, source: string) {
    this.rule = rule;
    this.rank = rank;
    this.source = source;
  }

  match(text: string): RegExpExecArray | null {
    this.#pattern ??= new RegExp(this.source, "iu");
    return this.#pattern.exec(text);
  }
}

/** Patterns taken apart, with the filter that chooses among them. */
interface PreparedRules {
  readonly alternatives: readonly Alternative[];
  readonly filter: RuleFilter;
}

/** Rules that have been used are taken apart once. */
const prepared = new WeakMap<readonly unknown[], PreparedRules>();

function prepareRules(rules: readonly { readonly words: readonly string[] }[]): PreparedRules {
  const known = prepared.get(rules);
  if (known) return known;
  const alternatives = rules.flatMap((rule, rank) =>
    rule.words.flatMap(splitAlternatives).map((source) => new Alternative(rule, rank, source)),
  );
  const rulesPrepared = { alternatives, filter: ruleFilter(alternatives.map(({ source }) => source)) };
  prepared.set(rules, rulesPrepared);
  return rulesPrepared;
}

/**
 * A matcher for rules that are lists of patterns, the sources of regular expressions that look at no case. `prepare`
 * may replace characters before patterns are tried, never their number, so that places in one text are places in the
 * other.
 */
export function patternMatcher<Rule extends { readonly words: readonly string[] }>(
  rules: readonly Rule[],
  prepare: (text: string) => string,
): PatternMatcher<Rule> {
  const { alternatives, filter } = prepareRules(rules);
  const find = (text: string): PatternMatch<Rule>[] => {
    const read = prepare(text);
    const found: PatternMatch<Rule>[] = [];
    for (const candidate of filter.candidates(read)) {
      const alternative = alternatives[candidate]!;
      const rule = alternative.rule as Rule;
      const match = found.at(-1)?.rule === rule ? null : alternative.match(read);
      if (!match) continue;
      const words = text.slice(match.index, match.index + match[0].length).trim();
      found.push({ rule, rank: alternative.rank, words, groups: match.groups ?? NO_GROUPS });
    }
    return found;
  };
  const memory = new TextMemory<readonly PatternMatch<Rule>[]>(find);
  return { matches: (text) => memory.of(text) };
}
