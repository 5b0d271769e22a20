/** Texts beyond this many are not remembered, so that memory stays bounded. */
const mostRemembered = 10_000;

const slots = 1 << 16;

/** When so many slots are taken, texts that come once begin to look like others: it begins anew. */
const mostTaken = slots / 8;

/** So many characters tell texts apart that differ in a number alone. */
const mostHashed = 256;

/**
 * What was made of texts that come more than once: in tables of error codes the same ones stand on many rows. What
 * comes once is made and let go: remembering it, too, would teach the engine that all of it lives long, and it would no
 * longer be collected young.
 */
export class TextMemory<Value> {
  readonly #make: (text: string) => Value;
  readonly #seen = new Uint8Array(slots);
  #taken = 0;
  readonly #values = new Map<string, Value>();

  constructor(make: (text: string) => Value) {
    this.#make = make;
  }

  /** What is made of a text. */
  of(text: string): Value {
    const known = this.#values.get(text);
    if (known !== undefined) return known;
    const made = this.#make(text);
    if (!this.#isNew(slotOf(text)) && this.#values.size < mostRemembered) this.#values.set(text, made);
    return made;
  }

  #isNew(slot: number): boolean {
    if (this.#seen[slot] === 1) return false;
    if (this.#taken === mostTaken) {
      this.#seen.fill(0);
      this.#taken = 0;
    }
    this.#seen[slot] = 1;
    this.#taken++;
    return true;
  }
}

/** Two texts with one slot cost a little memory, never a wrong value. */
function slotOf(text: string): number {
  const step = Math.max(1, Math.ceil(text.length / mostHashed));
  let hash = text.length;
  for (let at = 0; at < text.length; at += step) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & (slots - 1);
}
