import { requiredLiterals } from "./required-literals.ts";

/** Tells in one pass over a text which of many rules can match it, so that only those are tried. */
export interface RuleFilter {
  /** Indexes of the rules that may match, in order; never leaves out one that does. */
  candidates(text: string): readonly number[];
}

const SIZE = 1 << 14;

/**
 * A filter over rules, each a list of patterns. Every pattern requires one of some literals; three neighbouring
 * characters of each are kept in a table of rules by hash, and a text is looked up in it three characters at a time.
 * Two texts with one hash cost a needless try, never a missed match.
 */
export function ruleFilter(rules: readonly (readonly RegExp[])[]): RuleFilter {
  const words = Math.ceil(rules.length / 32);
  const tables = [1, 2, 3].map(() => new Uint32Array(SIZE * words));
  const always = new Uint32Array(words);
  for (const [rule, patterns] of rules.entries()) {
    for (const pattern of patterns) {
      const bit = 1 << (rule & 31);
      const word = rule >> 5;
      const literals = requiredLiterals(pattern);
      if (!literals) always[word] = (always[word] ?? 0) | bit;
      for (const literal of literals ?? []) {
        const gram = tellingGram(literal);
        const table = tables[gram.length - 1] as Uint32Array;
        const at = hash(gram, 0, gram.length) * words + word;
        table[at] = (table[at] ?? 0) | bit;
      }
    }
  }
  return { candidates: (text) => candidatesIn(text.toLowerCase(), tables, always) };
}

/** The three characters of a literal that other texts have least: no white space, and far from the start of a word. */
function tellingGram(literal: string): string {
  const word = literal
    .split(/\s+/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
  const text = word === "" ? literal : word;
  return text.length <= 3 ? text : text.slice(-3);
}

function hash(text: string, at: number, length: number): number {
  let value = 0;
  for (let index = at; index < at + length; index++) value = (value * 37 + text.charCodeAt(index)) | 0;
  return (value ^ (value >>> 13)) & (SIZE - 1);
}

function candidatesIn(text: string, tables: readonly Uint32Array[], always: Uint32Array): number[] {
  const words = always.length;
  const found = Uint32Array.from(always);
  for (let length = 1; length <= 3; length++) {
    const table = tables[length - 1] as Uint32Array;
    for (let at = 0; at + length <= text.length; at++) {
      const entry = hash(text, at, length) * words;
      for (let word = 0; word < words; word++) found[word] = (found[word] ?? 0) | (table[entry + word] ?? 0);
    }
  }
  const candidates: number[] = [];
  for (const [word, bits] of found.entries()) {
    for (let rest = bits; rest !== 0; rest &= rest - 1)
      candidates.push(word * 32 + 31 - Math.clz32(rest & -rest));
  }
  return candidates;
}
