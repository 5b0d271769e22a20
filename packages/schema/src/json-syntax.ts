const encoder = new TextEncoder();

/**
 * Text that is JSON already, as bytes: what stands between the values. It remembers the syntax that was written behind
 * it and the two as one, so that what stands side by side again and again is written at once.
 */
export class Syntax {
  readonly bytes: Uint8Array;
  /** What came last behind this, and the two as one. */
  #next: Syntax | undefined;
  #joined: Syntax = this;
  #others: Map<Syntax, Syntax> | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** This and what stands behind it. The two are held as long as this is, so `next` must be one of a few. */
  followedBy(next: Syntax): Syntax {
    if (next !== this.#next) {
      this.#joined = this.#joinedWith(next);
      this.#next = next;
    }
    return this.#joined;
  }

  #joinedWith(next: Syntax): Syntax {
    this.#others ??= new Map();
    let both = this.#others.get(next);
    if (both === undefined) {
      const bytes = new Uint8Array(this.bytes.length + next.bytes.length);
      bytes.set(this.bytes);
      bytes.set(next.bytes, this.bytes.length);
      both = new Syntax(bytes);
      this.#others.set(next, both);
    }
    return both;
  }
}

/** Text that is JSON already. */
export function syntax(text: string): Syntax {
  return new Syntax(encoder.encode(text));
}
