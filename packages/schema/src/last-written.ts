import type { Syntax } from "./json-syntax.ts";

/** A value that was written, and its bytes once it was written again. */
export interface Written<Value> {
  readonly value: Value;
  bytes: Syntax | undefined;
}

/** So many different values come back: HTTP statuses, for one. */
const mostRemembered = 8;

/** The values of one kind that were written last. */
export class LastWritten<Value> {
  readonly #alike: (one: Value, other: Value) => boolean;
  readonly #written: Written<Value>[] = [];
  #latest = 0;
  #oldest = 0;

  /** `alike` tells whether two values are written alike. */
  constructor(alike: (one: Value, other: Value) => boolean) {
    this.#alike = alike;
  }

  /** What was written for a value that is alike, `undefined` where nothing is known of one. */
  find(value: Value): Written<Value> | undefined {
    const latest = this.#written[this.#latest];
    if (latest !== undefined && this.#alike(latest.value, value)) return latest;
    for (let index = 0; index < this.#written.length; index++) {
      if (!this.#alike(this.#written[index]!.value, value)) continue;
      this.#latest = index;
      return this.#written[index];
    }
    return undefined;
  }

  /** Remembers a value in the place of the oldest. */
  add(value: Value): void {
    this.#written[this.#oldest] = { value, bytes: undefined };
    this.#latest = this.#oldest;
    this.#oldest = (this.#oldest + 1) % mostRemembered;
  }
}
