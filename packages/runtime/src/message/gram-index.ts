/** Texts to be found inside other texts, by the numbers they were given in. */
export interface GramIndex {
  /** Numbers of the patterns whose rarest gram occurs in the text; a superset of those that occur. Linear in the text. */
  readonly candidates: (text: string) => readonly number[];
  /** Patterns that have no literal as long as a gram. */
  readonly left: readonly number[];
}

const factor = 0x9e3779b1;
const sketchBits = 18;

/**
 * An index over patterns by the rarest gram (run of `size` characters) of their literals: a text can only have a pattern whose rarest
 * gram it has, and rare grams are rarely in a text, so hardly anything is compared in vain.
 *
 *     "Fail to query flavor [", "], reason: "  →  the gram "y flavor", which no other message has
 */
export function indexGrams(patterns: readonly (readonly string[])[], size: number): GramIndex {
  const counts = countGrams(patterns, size);
  const table = createTable(patterns.length);
  const left: number[] = [];
  patterns.forEach((literals, number) => {
    const gram = rarestGram(literals, size, counts);
    if (gram === undefined) left.push(number);
    else insert(table, gram, number);
  });
  return { candidates: (text) => scan(table, text, size), left };
}

/** Calls `visit` with the hash of every gram of the text: a rolling polynomial modulo 2³². */
function eachGram(text: string, size: number, visit: (gram: number) => void): void {
  if (text.length < size) return;
  const leaving = powerOf(size - 1);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= size) hash = (hash - Math.imul(text.charCodeAt(at - size), leaving)) | 0;
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
    if (at >= size - 1) visit(hash);
  }
}

function powerOf(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step++) power = Math.imul(power, factor);
  return power;
}

/** How often grams occur, roughly: different grams may share a counter. */
function countGrams(patterns: readonly (readonly string[])[], size: number): Uint32Array {
  const counts = new Uint32Array(1 << sketchBits);
  for (const literals of patterns) {
    for (const literal of literals) {
      eachGram(literal, size, (gram) => {
        const slot = counterOf(gram);
        counts[slot] = (counts[slot] ?? 0) + 1;
      });
    }
  }
  return counts;
}

const counterOf = (gram: number): number => (gram ^ (gram >>> 15)) & ((1 << sketchBits) - 1);

function rarestGram(literals: readonly string[], size: number, counts: Uint32Array): number | undefined {
  let rarest: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const literal of literals) {
    eachGram(literal, size, (gram) => {
      const count = counts[counterOf(gram)] ?? 0;
      if (count < fewest) {
        fewest = count;
        rarest = gram;
      }
    });
  }
  return rarest;
}

/** Open addressing: `heads[slot]` is the first pattern of `grams[slot]` plus one, `next` links the others. */
interface Table {
  readonly grams: Int32Array;
  readonly heads: Int32Array;
  readonly next: Int32Array;
  /** Number of the last scan that came by, so that a text that repeats a gram is not charged twice. */
  readonly seen: Int32Array;
  scans: number;
}

function createTable(patterns: number): Table {
  const slots = 2 ** Math.ceil(Math.log2(patterns * 4 + 2));
  return {
    grams: new Int32Array(slots),
    heads: new Int32Array(slots),
    next: new Int32Array(patterns),
    seen: new Int32Array(slots),
    scans: 0,
  };
}

function insert({ grams, heads, next }: Table, gram: number, number: number): void {
  const mask = heads.length - 1;
  let slot = (gram ^ (gram >>> 15)) & mask;
  while (heads[slot] !== 0 && grams[slot] !== gram) slot = (slot + 1) & mask;
  grams[slot] = gram;
  next[number] = heads[slot] ?? 0;
  heads[slot] = number + 1;
}

/** {@link eachGram} written out: a call per character would be half of the time. */
function scan(table: Table, text: string, size: number): readonly number[] {
  const found: number[] = [];
  const { heads, next } = table;
  if (next.length === 0) return found;
  const mask = heads.length - 1;
  const leaving = powerOf(size - 1);
  table.scans = (table.scans + 1) | 0 || 1;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= size) hash = (hash - Math.imul(text.charCodeAt(at - size), leaving)) | 0;
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
    if (at >= size - 1 && heads[(hash ^ (hash >>> 15)) & mask] !== 0) collect(table, hash, found);
  }
  return found;
}

function collect({ grams, heads, next, seen, scans }: Table, gram: number, found: number[]): void {
  const mask = heads.length - 1;
  let slot = (gram ^ (gram >>> 15)) & mask;
  while (heads[slot] !== 0 && grams[slot] !== gram) slot = (slot + 1) & mask;
  if (heads[slot] === 0 || seen[slot] === scans) return;
  seen[slot] = scans;
  for (let number = heads[slot] ?? 0; number !== 0; number = next[number - 1] ?? 0) found.push(number - 1);
}
