/** Patterns to be found inside texts: each is a number and the literals that a text must have for it. */
export interface GramSource {
  /** Patterns are numbered from 0 to `size - 1`. */
  readonly size: number;
  /** Shows each pattern once; called twice. */
  readonly each: (visit: (literals: readonly string[], pattern: number) => void) => void;
}

/** Finds the patterns that a text may have. */
export interface GramIndex {
  /** Patterns whose rarest gram is in the text: all that the text has, and few others. Linear in the text. */
  readonly candidates: (text: string) => readonly number[];
  /** Patterns without a literal as long as a gram: never found. */
  readonly missing: readonly number[];
}

/**
 * An index over patterns by the rarest gram (run of `length` characters) of each one's literals: a text can only have a
 * pattern whose rarest gram it has, and rare grams are rarely in a text, so hardly anything is compared in vain.
 *
 *     "Fail to query flavor [", "], reason: "  →  "y flavor", which no other message has
 */
export function indexGrams(source: GramSource, length: number): GramIndex {
  const counts = new Uint16Array(1 << 18);
  source.each((literals) => eachGram(literals, length, (gram) => countGram(counts, gram)));
  const table = createTable(source.size);
  const missing: number[] = [];
  source.each((literals, pattern) => {
    const gram = rarestGram(literals, length, counts);
    if (gram === undefined) missing.push(pattern);
    else insert(table, gram, pattern);
  });
  return { candidates: (text) => scan(table, text, length), missing };
}

/**
 * Bits that a hash moves on for each character: what is older than `length` characters has left its 32 bits, so that
 * the hash of the last characters is that of a gram without anything taken back.
 */
const shiftOf = (length: number): number => 32 / length;

/** Spreads a hash over all bits: neighbouring characters overlap in it. */
function mixed(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Calls `visit` with the mixed hash of every gram of the literals. */
function eachGram(literals: readonly string[], length: number, visit: (gram: number) => void): void {
  const shift = shiftOf(length);
  for (const literal of literals) {
    let hash = 0;
    for (let at = 0; at < literal.length; at++) {
      hash = ((hash << shift) + literal.charCodeAt(at)) | 0;
      if (at >= length - 1) visit(mixed(hash));
    }
  }
}

/** Different grams may share a counter, and a counter stops at its end: rareness need not be exact. */
function countGram(counts: Uint16Array, gram: number): void {
  const slot = gram & (counts.length - 1);
  const count = counts[slot] ?? 0;
  if (count < 0xffff) counts[slot] = count + 1;
}

function rarestGram(literals: readonly string[], length: number, counts: Uint16Array): number | undefined {
  let rarest: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  eachGram(literals, length, (gram) => {
    const count = counts[gram & (counts.length - 1)] ?? 0;
    if (count < fewest) {
      fewest = count;
      rarest = gram;
    }
  });
  return rarest;
}

/** Open addressing; what belongs to one slot lies side by side, since every look at another place costs. */
interface Table {
  /** For each slot: its gram, its first pattern plus one (0 in a free slot), the last scan that came by. */
  readonly slots: Int32Array;
  /** The next pattern with the same gram, plus one. */
  readonly next: Int32Array;
  /** A bit for each gram, few enough of them set that most grams of a text end here. */
  readonly filter: Int32Array;
  scans: number;
}

const slotSize = 4;

function createTable(patterns: number): Table {
  const slots = 2 ** Math.ceil(Math.log2(patterns * 1.5 + 2));
  return {
    slots: new Int32Array(slots * slotSize),
    next: new Int32Array(patterns),
    filter: new Int32Array(slots),
    scans: 0,
  };
}

function insert({ slots, next, filter }: Table, gram: number, pattern: number): void {
  const slot = slotOf(slots, gram);
  slots[slot] = gram;
  next[pattern] = slots[slot + 1] ?? 0;
  slots[slot + 1] = pattern + 1;
  const word = (gram >>> 5) & (filter.length - 1);
  filter[word] = (filter[word] ?? 0) | (1 << gram);
}

/** Where the slot of a gram starts, or the free one where it would be. */
function slotOf(slots: Int32Array, gram: number): number {
  const mask = slots.length - 1;
  let slot = (gram * slotSize) & mask;
  while (slots[slot + 1] !== 0 && slots[slot] !== gram) slot = (slot + slotSize) & mask;
  return slot;
}

/** {@link eachGram} for a whole text, written out: a call per character would be half of the time. */
function scan(table: Table, text: string, length: number): readonly number[] {
  const found: number[] = [];
  const { filter, next } = table;
  if (next.length === 0 || text.length < length) return found;
  table.scans = (table.scans + 1) | 0 || 1;
  const mask = filter.length - 1;
  const shift = shiftOf(length);
  let hash = 0;
  for (let at = 0; at < length - 1; at++) hash = ((hash << shift) + text.charCodeAt(at)) | 0;
  for (let at = length - 1; at < text.length; at++) {
    hash = ((hash << shift) + text.charCodeAt(at)) | 0;
    const product = Math.imul(hash, 0x9e3779b1);
    const gram = product ^ (product >>> 15);
    if (((filter[(gram >>> 5) & mask] ?? 0) & (1 << gram)) !== 0) collect(table, gram, found);
  }
  return found;
}

/** Adds the patterns of a gram; those of a gram that the text repeats are added once. */
function collect({ slots, next, scans }: Table, gram: number, found: number[]): void {
  const slot = slotOf(slots, gram);
  const head = slots[slot + 1] ?? 0;
  if (head === 0 || slots[slot + 2] === scans) return;
  slots[slot + 2] = scans;
  for (let pattern = head; pattern !== 0; pattern = next[pattern - 1] ?? 0) found.push(pattern - 1);
}
