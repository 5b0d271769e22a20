import type { Syntax } from "./json-syntax.ts";
import type { JsonWriter } from "./json-writer.ts";

/** What stands in a text again and again, and is copied where it does. */
export class Repeated<Value> {
  static #count = 0;

  /** Its number among all that repeat. */
  readonly number: number = Repeated.#count++;
  readonly write: (out: JsonWriter, value: Value) => void;
  readonly alike: (one: Value, other: Value) => boolean;

  /** How a value is written, and whether two are written alike. */
  constructor(write: Repeated<Value>["write"], alike: Repeated<Value>["alike"]) {
    this.write = write;
    this.alike = alike;
  }
}

/** A value that was written, and its bytes once it was written again. */
export interface Written<Value> {
  readonly value: Value;
  bytes: Syntax | undefined;
}

/** So many different values come back: HTTP statuses, for one. */
const mostRemembered = 8;

/** The values of one kind that were written last. */
export class LastWritten<Value> {
  readonly #kind: Repeated<Value>;
  readonly #written: Written<Value>[] = [];
  #latest = 0;
  #oldest = 0;

  constructor(kind: Repeated<Value>) {
    this.#kind = kind;
  }

  /** What was written for a value that is alike, `undefined` where nothing is known of one. */
  find(value: Value): Written<Value> | undefined {
    const latest = this.#written[this.#latest];
    if (latest !== undefined && this.#kind.alike(latest.value, value)) return latest;
    for (let index = 0; index < this.#written.length; index++) {
      if (!this.#kind.alike(this.#written[index]!.value, value)) continue;
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
