import type { ErrorCatalog, ErrorEntry, ErrorVariant } from "../catalog/error-catalog.ts";
import { type GramSource, indexGrams } from "./gram-index.ts";

/** A meaning of a code: an entry and one of its variants. */
export interface EntryVariant {
  readonly entry: ErrorEntry;
  readonly variant: ErrorVariant;
}

/** Finds the meanings whose message a text may be or have. */
export interface MessageIndex {
  /** By messages with a run of at least eight characters of their own. */
  readonly long: (text: string) => readonly EntryVariant[];
  /** By those with four to seven; shorter ones say too little to be found by. */
  readonly short: (text: string) => readonly EntryVariant[];
}

const indexes = /* @__PURE__ */ new WeakMap<ErrorCatalog, MessageIndex>();

/** The index of a catalog, built when it is first asked for; it holds numbers only, no texts and no entries. */
export function messageIndexOf(catalog: ErrorCatalog): MessageIndex {
  const known = indexes.get(catalog);
  if (known) return known;
  const index = buildIndex(catalog);
  indexes.set(catalog, index);
  return index;
}

function buildIndex(catalog: ErrorCatalog): MessageIndex {
  const places = placesOfMessages(catalog);
  const size = places.length / 2;
  const long = indexGrams({ size, each: (visit) => eachMessage(catalog, visit) }, 8);
  const short = indexGrams(shortMessages(catalog, long.missing), 4);
  const meanings = (patterns: readonly number[]): readonly EntryVariant[] => {
    const found: EntryVariant[] = [];
    for (const pattern of patterns) {
      const entry = catalog.entryAt(places[pattern * 2] ?? -1);
      const variant = entry?.variants[places[pattern * 2 + 1] ?? -1];
      if (entry && variant) found.push({ entry, variant });
    }
    return found;
  };
  return {
    long: (text) => meanings(long.candidates(outside(text))),
    short: (text) => meanings(short.candidates(outside(text)).map((place) => long.missing[place] ?? -1)),
  };
}

const outsideLength = 8_192;

/** The beginning and the end of a text: what is longer is so because of a value in it, not because of the sentence. */
function outside(text: string): string {
  if (text.length <= 2 * outsideLength) return text;
  return `${text.slice(0, outsideLength)}\0${text.slice(-outsideLength)}`;
}

/** For each message in turn: the place of its entry in the catalog, and of its variant in the entry. */
function placesOfMessages(catalog: ErrorCatalog): Int32Array {
  const places: number[] = [];
  catalog.eachEntry(({ variants }, index) => {
    variants.forEach(({ message }, place) => {
      if (message) places.push(index, place);
    });
  });
  return Int32Array.from(places);
}

function eachMessage(
  catalog: ErrorCatalog,
  visit: (literals: readonly string[], pattern: number) => void,
): void {
  let pattern = 0;
  catalog.eachEntry(({ variants }) => {
    for (const { message } of variants) if (message) visit(message.literals, pattern++);
  });
}

/** The messages of some numbers, numbered anew. */
function shortMessages(catalog: ErrorCatalog, patterns: readonly number[]): GramSource {
  const places = new Map(patterns.map((pattern, place) => [pattern, place]));
  return {
    size: patterns.length,
    each(visit) {
      if (patterns.length === 0) return;
      eachMessage(catalog, (literals, pattern) => {
        const place = places.get(pattern);
        if (place !== undefined) visit(literals, place);
      });
    },
  };
}
