import type { LooseLine } from "../draft.ts";
import { type KeyKind, keyKind } from "./key-kind.ts";

/** A word of a line, by the column that it begins in, from 1. */
export interface Word {
  readonly text: string;
  readonly column: number;
}

/** A line with its key where those of its run have theirs, and the lines below it that have none. */
export interface KeyedLine {
  /** Its first words: those before the key, and as many behind it as may be keys too. */
  readonly words: readonly Word[];
  readonly text: string;
  /** From 0. */
  readonly line: number;
  readonly more: string[];
}

/** Lines that follow one another and have their keys behind as many words. */
export interface KeyedRun {
  readonly rows: readonly KeyedLine[];
  /** How many words stand before the keys. */
  readonly before: number;
  /** How many lines between the rows have no key. */
  readonly between: number;
  /** Index of the loose line after the run. */
  readonly end: number;
}

/** A longer line is no row. */
const LONGEST_ROW = 1000;

/** A sentence has its first number later. */
const MOST_BEFORE = 2;

/** Words of a line that are looked at. */
const MOST_WORDS = 8;

/** A text that goes on for more lines ends the run. */
const MOST_LINES = 2;

/** The keyed lines that begin with the loose line at an index; `undefined` where that one has no key. */
export function keyedRun(loose: readonly LooseLine[], start: number): KeyedRun | undefined {
  const first = loose[start];
  if (!first || !follows(loose, start)) return undefined;
  const kinds = wordsOf(first.text).map(({ text }) => keyKind(text));
  const sure = kinds.findIndex((kind) => kind !== undefined && kind !== "name");
  const before = sure >= 0 && sure <= MOST_BEFORE ? sure : kinds.indexOf("name");
  if (before < 0 || before > MOST_BEFORE) return undefined;
  const kind = kinds[before]!;
  const begin = rowAt(first, before, kind);
  if (!begin) return undefined;
  const rows = [begin];
  let end = start + 1;
  let between = 0;
  for (let at = end; at < loose.length && at - end <= MOST_LINES && follows(loose, at); at++) {
    const row = rowAt(loose[at]!, before, kind);
    if (!row) continue;
    for (const { text } of loose.slice(end, at)) rows.at(-1)!.more.push(text);
    between += at - end;
    rows.push(row);
    end = at + 1;
  }
  return { rows, before, between, end };
}

/** Whether a line stands right below the one before it. */
function follows(loose: readonly LooseLine[], index: number): boolean {
  const { level, line, mark } = loose[index]!;
  return level === 0 && mark === undefined && line === loose[index - 1]!.line + 1;
}

function rowAt({ text, line }: LooseLine, before: number, kind: KeyKind): KeyedLine | undefined {
  if (text.length > LONGEST_ROW) return undefined;
  const words = wordsOf(text);
  const isKeyed = words.length > before && keyKind(words[before]!.text) === kind;
  const isPlain = words.slice(0, before).every((word) => /^\p{L}[\p{L}\d/_.]*$/u.test(word.text));
  return isKeyed && isPlain ? { words, text, line, more: [] } : undefined;
}

/** The first words of a line. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(0, LONGEST_ROW).matchAll(/\S+/gu)) {
    if (words.length === MOST_WORDS) break;
    words.push({ text: match[0], column: match.index + 1 });
  }
  return words;
}
