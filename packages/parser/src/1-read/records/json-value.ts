import { type DataField, DataProblem, type DataValue, MOST_DEPTH } from "./data-value.ts";

/**
 * The value that a JSON text is, each part with its offset (RFC 8259), or what is wrong with it. `null` is "".
 * Comments and commas behind the last item, as people write them by hand, are taken; several values one after the
 * other (JSON Lines) are an array of them.
 */
export function jsonValue(text: string): DataValue | DataProblem {
  const scan = new JsonScan(text);
  const values: DataValue[] = [];
  do {
    const value = scan.value(0);
    if (value instanceof DataProblem) return value;
    values.push(value);
  } while (!scan.atEnd());
  return values.length === 1 ? values[0]! : { kind: "array", items: values, offset: values[0]!.offset };
}

class JsonScan {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  problem(what: string): DataProblem {
    return new DataProblem(what, Math.min(this.#at, this.#text.length));
  }

  atEnd(): boolean {
    this.#space();
    return this.#at >= this.#text.length;
  }

  #space(): void {
    for (;;) {
      while (this.#at < this.#text.length && this.#text.charCodeAt(this.#at) <= 32) this.#at++;
      const end = this.#endOfComment();
      if (end === this.#at) return;
      this.#at = end;
    }
  }

  /** Offset after the comment that begins here; the same one where none does, or where it is never closed. */
  #endOfComment(): number {
    if (this.#text[this.#at] !== "/") return this.#at;
    if (this.#text[this.#at + 1] === "/") {
      const end = this.#text.indexOf("\n", this.#at);
      return end < 0 ? this.#text.length : end;
    }
    const end = this.#text[this.#at + 1] === "*" ? this.#text.indexOf("*/", this.#at + 2) : -1;
    return end < 0 ? this.#at : end + 2;
  }

  #take(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  value(depth: number): DataValue | DataProblem {
    if (depth > MOST_DEPTH) return this.problem(`it is nested deeper than ${MOST_DEPTH} levels`);
    this.#space();
    const offset = this.#at;
    const first = this.#text[offset];
    if (first === "{") return this.#object(offset, depth);
    if (first === "[") return this.#array(offset, depth);
    if (first === '"') {
      const text = this.#string();
      return text instanceof DataProblem ? text : { kind: "scalar", text, offset };
    }
    const word = /[-+\w.]*/y;
    word.lastIndex = offset;
    const literal = word.exec(this.#text)![0];
    if (!/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(literal))
      return this.problem("a value is expected here");
    this.#at += literal.length;
    return { kind: "scalar", text: literal === "null" ? "" : literal, offset };
  }

  #string(): string | DataProblem {
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

  #unquoted(start: number, end: number): string | DataProblem {
    try {
      return JSON.parse(this.#text.slice(start, end).replace(/\t/g, "\\t")) as string;
    } catch {
      this.#at = start;
      return this.problem("this string has an escape that JSON does not know");
    }
  }

  #array(offset: number, depth: number): DataValue | DataProblem {
    this.#at++;
    const items: DataValue[] = [];
    if (this.#take("]")) return { kind: "array", items, offset };
    for (;;) {
      const item = this.value(depth + 1);
      if (item instanceof DataProblem) return item;
      items.push(item);
      if (this.#take("]")) return { kind: "array", items, offset };
      if (!this.#take(",")) return this.problem("a comma or ] is expected here");
      if (this.#take("]")) return { kind: "array", items, offset };
    }
  }

  #object(offset: number, depth: number): DataValue | DataProblem {
    this.#at++;
    const fields: DataField[] = [];
    if (this.#take("}")) return { kind: "object", fields, offset };
    for (;;) {
      this.#space();
      const keyOffset = this.#at;
      const key =
        this.#text[keyOffset] === '"' ? this.#string() : this.problem("a name in quotes is expected here");
      if (key instanceof DataProblem) return key;
      if (!this.#take(":")) return this.problem("a colon is expected here");
      const value = this.value(depth + 1);
      if (value instanceof DataProblem) return value;
      fields.push({ key, keyOffset, value });
      if (this.#take("}")) return { kind: "object", fields, offset };
      if (!this.#take(",")) return this.problem("a comma or } is expected here");
      if (this.#take("}")) return { kind: "object", fields, offset };
    }
  }
}
