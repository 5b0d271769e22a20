import { type Clip, isClipOf, wholeClip } from "../2-rows/cells/clip.ts";

/**
 * Codes with a place each, counted from 0 in the order in which they came. A code is a piece of a longer text, which is
 * all that is held of it. A `Map` from codes to places takes a sixth of the time of a whole parse of 10,000 rows more,
 * and a third of that of 100,000: it looks twice for each new code, needs each as a text of its own, and its growing is
 * garbage.
 */
export class CodeIndex {
  /** By place: the text that the code stands in. */
  readonly #texts: string[] = [];
  /** By place, three numbers: where the code begins and where it ends in its text, and its hash. */
  #numbers = new Int32Array(perCode * 64);
  /** By hash, one behind the place of a code; 0 where there is none. Half of it stays free at least. */
  #slots = new Int32Array(128);

  /** How many codes there are: the place that the next new one gets. */
  get count(): number {
    return this.#texts.length;
  }

  /** The code at a place. */
  codeAt(place: number): string {
    return this.#texts[place]!.slice(this.#numbers[perCode * place], this.#numbers[perCode * place + 1]);
  }

  /** The place of a code, −1 where it has none. */
  find(code: string): number {
    const clip = wholeClip(code);
    return this.#slots[this.#slotOf(clip, hashOf(clip))]! - 1;
  }

  /** The place of a code; one that had none gets the next. */
  placeOf(code: Clip): number {
    const hash = hashOf(code);
    const slot = this.#slotOf(code, hash);
    const known = this.#slots[slot]!;
    if (known > 0) return known - 1;
    const place = this.#texts.push(code.text) - 1;
    this.#slots[slot] = place + 1;
    this.#setNumbers(place, code, hash);
    if (2 * this.count > this.#slots.length) this.#growSlots();
    return place;
  }

  #hashAt(place: number): number {
    return this.#numbers[perCode * place + 2]!;
  }

  #setNumbers(place: number, { begin, end }: Clip, hash: number): void {
    const first = perCode * place;
    if (first === this.#numbers.length) this.#numbers = grown(this.#numbers);
    this.#numbers[first] = begin;
    this.#numbers[first + 1] = end;
    this.#numbers[first + 2] = hash;
  }

  /** The slot of a code, or the free one that would be its own. */
  #slotOf(code: Clip, hash: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const place = this.#slots[slot]! - 1;
      if (place < 0 || (this.#hashAt(place) === hash && isClipOf(code, this.codeAt(place)))) return slot;
    }
  }

  #growSlots(): void {
    const last = 2 * this.#slots.length - 1;
    this.#slots = new Int32Array(last + 1);
    for (let place = 0; place < this.count; place++) {
      let slot = this.#hashAt(place) & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = place + 1;
    }
  }
}

const perCode = 3;

/** The same numbers, with room for as many more. */
export function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * numbers.length);
  twice.set(numbers);
  return twice;
}

/** Nobody who writes a page knows it, and so no page has very many codes of one hash. */
const seed = (Math.random() * 2 ** 32) | 0;

/** FNV-1a over UTF-16 code units, its upper bits mixed into the lower ones. */
function hashOf({ text, begin, end }: Clip): number {
  let hash = seed;
  for (let at = begin; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 15) ^ hash) & 0x3fffffff;
}
