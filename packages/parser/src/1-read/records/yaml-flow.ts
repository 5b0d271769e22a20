import { type DataField, DataProblem, type DataValue, MOST_DEPTH } from "./data-value.ts";
import { folded, plainText, quotedScalar } from "./yaml-scalars.ts";

/** A flow collection that has been read, and the offset after it. */
interface ReadFlow {
  readonly value: DataValue;
  readonly end: number;
}

/**
 * The collection in braces or brackets that begins at an offset of a YAML text, which may run over lines
 * (YAML 1.2, § 7.4), or what is wrong with it.
 *
 *     { code: A.1, "text": 'Gone' }  →  object of two fields
 */
export function yamlFlow(text: string, offset: number, depth: number): ReadFlow | DataProblem {
  const scan = new FlowScan(text, offset);
  const value = scan.value(depth);
  return value instanceof DataProblem ? value : { value, end: scan.at };
}

/** A scalar without quotes: up to a mark of the collection, a colon with a space, or a comment. */
const PLAIN = /(?:[^,[\]{}:#\n]|:(?![\s,[\]{}])|(?<=\S)#)+/y;
const SPACE = /[\s]+(?:#[^\n]*)?|#[^\n]*/y;

class FlowScan {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  value(depth: number): DataValue | DataProblem {
    this.#space();
    const offset = this.at;
    const first = this.#text[offset];
    if (depth > MOST_DEPTH) return this.#problem(`it is nested deeper than ${MOST_DEPTH} levels`);
    if (first === "[") return this.#list(depth);
    if (first === "{") return this.#map(depth);
    const text = this.#scalar();
    return text instanceof DataProblem ? text : { kind: "scalar", text, offset };
  }

  #problem(what: string): DataProblem {
    return new DataProblem(what, Math.min(this.at, this.#text.length));
  }

  #space(): void {
    for (let before = -1; before !== this.at; ) {
      before = this.at;
      SPACE.lastIndex = this.at;
      if (SPACE.test(this.#text)) this.at = SPACE.lastIndex;
    }
  }

  #take(mark: string): boolean {
    this.#space();
    if (this.#text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  #scalar(): string | DataProblem {
    const first = this.#text[this.at];
    if (first === '"' || first === "'") {
      const read = quotedScalar(this.#text, this.at);
      if (!read) return this.#problem("this string is never closed");
      this.at = read.end;
      return read.text;
    }
    const start = this.at;
    PLAIN.lastIndex = start;
    while (PLAIN.test(this.#text) && this.#text[PLAIN.lastIndex] === "\n") {
      this.at = PLAIN.lastIndex;
      this.#space();
      PLAIN.lastIndex = this.at;
    }
    this.at = Math.max(PLAIN.lastIndex, this.at);
    return plainText(folded(this.#text.slice(start, this.at)).trim());
  }

  #list(depth: number): DataValue | DataProblem {
    const offset = this.at++;
    const items: DataValue[] = [];
    while (!this.#take("]")) {
      const item = this.value(depth + 1);
      if (item instanceof DataProblem) return item;
      items.push(item);
      if (this.#take("]")) break;
      if (!this.#take(",")) return this.#problem("a comma or ] is expected here");
    }
    return { kind: "array", items, offset };
  }

  #map(depth: number): DataValue | DataProblem {
    const offset = this.at++;
    const fields: DataField[] = [];
    while (!this.#take("}")) {
      const keyOffset = this.at;
      const key = this.#scalar();
      if (key instanceof DataProblem) return key;
      const value = this.#take(":") ? this.value(depth + 1) : undefined;
      if (value instanceof DataProblem) return value;
      fields.push({ key, keyOffset, value: value ?? { kind: "scalar", text: "", offset: keyOffset } });
      if (this.#take("}")) break;
      if (!this.#take(",")) return this.#problem("a comma or } is expected here");
    }
    return { kind: "object", fields, offset };
  }
}
