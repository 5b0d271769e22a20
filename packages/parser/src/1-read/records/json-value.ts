/** A JSON value and the offset in the text where it begins. */
export type JsonValue =
  | { readonly kind: "scalar"; readonly text: string; readonly offset: number }
  | { readonly kind: "array"; readonly items: readonly JsonValue[]; readonly offset: number }
  | { readonly kind: "object"; readonly fields: readonly JsonField[]; readonly offset: number };

/** A member of an object. */
export interface JsonField {
  readonly key: string;
  readonly keyOffset: number;
  readonly value: JsonValue;
}

/** Why a text is no JSON, and where. */
export class JsonProblem {
  readonly problem: string;
  readonly offset: number;

  constructor(problem: string, offset: number) {
    this.problem = problem;
    this.offset = offset;
  }
}

const MOST_DEPTH = 64;

/** The value that a JSON text is, each part with its offset (RFC 8259), or what is wrong with it. `null` is "". */
export function jsonValue(text: string): JsonValue | JsonProblem {
  const scan = new JsonScan(text);
  const value = scan.value(0);
  if (value instanceof JsonProblem) return value;
  return scan.atEnd() ? value : scan.problem("something follows the value");
}

class JsonScan {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  problem(what: string): JsonProblem {
    return new JsonProblem(what, Math.min(this.#at, this.#text.length));
  }

  atEnd(): boolean {
    this.#space();
    return this.#at >= this.#text.length;
  }

  #space(): void {
    while (this.#at < this.#text.length && this.#text.charCodeAt(this.#at) <= 32) this.#at++;
  }

  #take(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  value(depth: number): JsonValue | JsonProblem {
    if (depth > MOST_DEPTH) return this.problem(`it is nested deeper than ${MOST_DEPTH} levels`);
    this.#space();
    const offset = this.#at;
    const first = this.#text[offset];
    if (first === "{") return this.#object(offset, depth);
    if (first === "[") return this.#array(offset, depth);
    if (first === '"') {
      const text = this.#string();
      return text instanceof JsonProblem ? text : { kind: "scalar", text, offset };
    }
    const word = /[-+\w.]*/y;
    word.lastIndex = offset;
    const literal = word.exec(this.#text)![0];
    if (!/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(literal))
      return this.problem("a value is expected here");
    this.#at += literal.length;
    return { kind: "scalar", text: literal === "null" ? "" : literal, offset };
  }

  #string(): string | JsonProblem {
    const start = this.#at;
    for (let at = start + 1; at < this.#text.length; at++) {
      const character = this.#text[at];
      if (character === "\\") at++;
      else if (character === "\n") break;
      else if (character === '"') {
        this.#at = at + 1;
        return this.#unquoted(start, at + 1);
      }
    }
    return this.problem("this string is never closed");
  }

  #unquoted(start: number, end: number): string | JsonProblem {
    try {
      return JSON.parse(this.#text.slice(start, end).replace(/\t/g, "\\t")) as string;
    } catch {
      this.#at = start;
      return this.problem("this string has an escape that JSON does not know");
    }
  }

  #array(offset: number, depth: number): JsonValue | JsonProblem {
    this.#at++;
    const items: JsonValue[] = [];
    if (this.#take("]")) return { kind: "array", items, offset };
    for (;;) {
      const item = this.value(depth + 1);
      if (item instanceof JsonProblem) return item;
      items.push(item);
      if (this.#take("]")) return { kind: "array", items, offset };
      if (!this.#take(",")) return this.problem("a comma or ] is expected here");
    }
  }

  #object(offset: number, depth: number): JsonValue | JsonProblem {
    this.#at++;
    const fields: JsonField[] = [];
    if (this.#take("}")) return { kind: "object", fields, offset };
    for (;;) {
      this.#space();
      const keyOffset = this.#at;
      const key =
        this.#text[keyOffset] === '"' ? this.#string() : this.problem("a name in quotes is expected here");
      if (key instanceof JsonProblem) return key;
      if (!this.#take(":")) return this.problem("a colon is expected here");
      const value = this.value(depth + 1);
      if (value instanceof JsonProblem) return value;
      fields.push({ key, keyOffset, value });
      if (this.#take("}")) return { kind: "object", fields, offset };
      if (!this.#take(",")) return this.problem("a comma or } is expected here");
    }
  }
}
