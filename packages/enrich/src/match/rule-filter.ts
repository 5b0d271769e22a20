import { requiredLiterals } from "./required-literals.ts";

/** Tells in one pass over a text which of many patterns can match it, so that only those are tried. */
export interface RuleFilter {
  /** Indexes of the patterns that may match, in order; never leaves out one that does. */
  candidates(text: string): readonly number[];
}

const SIZE = 1 << 14;

/**
 * A filter over patterns, given by their sources. Each requires one of some literals; three neighbouring characters of
 * every literal are kept in a table by hash, and a text is looked up in it three characters at a time. Two texts with
 * one hash cost a needless try, never a missed match.
 */
export function ruleFilter(patterns: readonly string[]): RuleFilter {
  const always: number[] = [];
  const tables = [1, 2, 3].map((): (number[] | undefined)[] => new Array(SIZE));
  for (const [index, pattern] of patterns.entries()) {
    const literals = requiredLiterals(pattern);
    if (!literals) always.push(index);
    for (const gram of new Set(literals?.map(tellingGram))) {
      const table = tables[gram.length - 1] ?? [];
      const at = hash(gram, 0, gram.length);
      const bucket = table[at];
      if (bucket) bucket.push(index);
      else table[at] = [index];
    }
  }
  const lengths = tables.flatMap((table, at) =>
    table.some((bucket) => bucket) ? [{ table, length: at + 1 }] : [],
  );
  return { candidates: (text) => candidatesIn(text.toLowerCase(), lengths, always) };
}

/** The three characters of a literal that other texts have least: no white space, and the end of the longest word. */
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

function candidatesIn(
  text: string,
  tables: readonly { readonly table: readonly (readonly number[] | undefined)[]; readonly length: number }[],
  always: readonly number[],
): number[] {
  const found = new Set(always);
  for (const { table, length } of tables) {
    for (let at = 0; at + length <= text.length; at++) {
      const bucket = table[hash(text, at, length)];
      if (bucket) for (const index of bucket) found.add(index);
    }
  }
  return [...found].sort((a, b) => a - b);
}
