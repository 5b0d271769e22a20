import { type DataField, DataProblem, type DataValue, MOST_DEPTH } from "./data-value.ts";
import { yamlFlow } from "./yaml-flow.ts";
import { blockScalar, folded, plainText, quotedScalar, withoutComment } from "./yaml-scalars.ts";

/** Texts that are longer are not put in the place of an alias: they would stand there as often as it does. */
const LONGEST_ALIASED = 1000;

/** A line of a YAML text that has something on it, or what stands behind a dash in one. */
interface Line {
  /** Column (from 0) of {@link text}. */
  readonly indent: number;
  readonly text: string;
  readonly offset: number;
}

/** A line at the top that other languages take for a comment: `-- Codes of errors`. */
const OPENING = /^--(?!-)/;

const ITEM = /^-(?:[ \t]+|$)/;
const QUOTED_KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*:(?=[ \t]|$)/;
const PLAIN_KEY = /^([^\s#&*!|>%@`"'[\]{},][^:#]*(?:(?::(?=[^\s])|(?<=\S)#)[^:#]*)*):(?=[ \t]|$)/;
const PROPERTIES = /^(?:[&!][^\s,[\]{}]*(?:[ \t]+|$))+/;
const BLOCK = /^([|>])[-+\d]*(?:[ \t]+#.*)?[ \t]*$/;

/**
 * The value that a YAML text is, each part with its offset, or what is wrong with it (YAML 1.2): maps, lists, scalars
 * of all styles, collections in braces and brackets; several documents are an array. Tags and anchors are passed over;
 * an alias of a short plain scalar is that scalar, any other alias and what is merged with `<<` stays as its text.
 */
export function yamlValue(text: string): DataValue | DataProblem {
  return new YamlScan(text).documents();
}

class YamlScan {
  readonly #text: string;
  readonly #lines: Line[] = [];
  readonly #anchors = new Map<string, string>();
  /** The line that is read, and the one after the document's last. */
  #at = 0;
  #last = 0;

  constructor(text: string) {
    this.#text = text;
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
      const raw = text.slice(start, end).trimEnd();
      const indent = raw.length - raw.trimStart().length;
      const isOpening = this.#lines.length === 0 && OPENING.test(raw);
      if (raw !== "" && raw[indent] !== "#" && !isOpening)
        this.#lines.push({ indent, text: raw.slice(indent), offset: start + indent });
      start = end + 1;
    }
  }

  documents(): DataValue | DataProblem {
    const values: DataValue[] = [];
    for (let from = 0; from < this.#lines.length; from = this.#last) {
      this.#begin(from);
      if (this.#at >= this.#last) continue;
      const value = this.#node(-1, 0);
      if (value instanceof DataProblem) return value;
      if (this.#at < this.#last) return this.#problem("this line fits to none above it");
      values.push(value);
    }
    if (values.length === 1) return values[0]!;
    return { kind: "array", items: values, offset: 0 };
  }

  /** Takes the document from a line on: up to the next mark of a document. */
  #begin(from: number): void {
    const marks = (line: number) =>
      /^(?:---|\.\.\.)(?:\s|$)/.test(this.#lines[line]!.text) && this.#lines[line]!.indent === 0;
    this.#at = from;
    while (
      this.#at < this.#lines.length &&
      (marks(this.#at) || this.#lines[this.#at]!.text.startsWith("%"))
    ) {
      const { text, offset, indent } = this.#lines[this.#at]!;
      const rest = /^---[ \t]+(?=[^\s#])/.exec(text)?.[0].length ?? 0;
      if (rest === 0) this.#at++;
      else this.#lines[this.#at] = { text: text.slice(rest), offset: offset + rest, indent: indent + rest };
    }
    this.#last = this.#at;
    while (this.#last < this.#lines.length && !marks(this.#last)) this.#last++;
    if (this.#last === from) this.#last++;
  }

  #problem(what: string): DataProblem {
    return new DataProblem(what, this.#lines[this.#at]?.offset ?? this.#text.length);
  }

  #line(): Line | undefined {
    return this.#at < this.#last ? this.#lines[this.#at] : undefined;
  }

  /** What begins in the line that is read, and is indented more than what it belongs to. */
  #node(parent: number, depth: number): DataValue | DataProblem {
    if (depth > MOST_DEPTH) return this.#problem(`it is nested deeper than ${MOST_DEPTH} levels`);
    const line = this.#withoutProperties(this.#line()!);
    if (line.text === "") return this.#below(line, parent, depth + 1);
    if (ITEM.test(line.text)) return this.#list(line.indent, depth);
    if (keyOf(line.text)) return this.#map(line.indent, depth);
    return this.#inline(line, parent, depth);
  }

  /** What stands in the lines below, or nothing. */
  #below({ offset }: Line, parent: number, depth: number): DataValue | DataProblem {
    this.#at++;
    const next = this.#line();
    return next && next.indent > parent ? this.#node(parent, depth) : { kind: "scalar", text: "", offset };
  }

  #list(indent: number, depth: number): DataValue | DataProblem {
    const items: DataValue[] = [];
    const { offset } = this.#line()!;
    for (let line = this.#line(); line?.indent === indent && ITEM.test(line.text); line = this.#line()) {
      const item = this.#behind(line, ITEM.exec(line.text)![0].length, { parent: indent, depth });
      if (item instanceof DataProblem) return item;
      items.push(item);
    }
    return { kind: "array", items, offset };
  }

  #map(indent: number, depth: number): DataValue | DataProblem {
    const fields: DataField[] = [];
    const { offset } = this.#line()!;
    for (let line = this.#line(); line?.indent === indent; line = this.#line()) {
      const key = keyOf(line.text);
      if (!key) return this.#problem("a name and a colon are expected here");
      const value = this.#behind(line, key.length, { parent: indent, depth, inMap: true });
      if (value instanceof DataProblem) return value;
      fields.push({ key: key.text, keyOffset: line.offset, value });
    }
    return { kind: "object", fields, offset };
  }

  /** What stands behind a dash or a colon, or below it; the items of a list may stand right below their name. */
  #behind(
    line: Line,
    length: number,
    { parent, depth, inMap = false }: { parent: number; depth: number; inMap?: boolean },
  ): DataValue | DataProblem {
    const lead = line.text.slice(length).length - line.text.slice(length).trimStart().length;
    const from = length + lead;
    const rest = this.#withoutProperties({
      text: line.text.slice(from),
      offset: line.offset + from,
      indent: line.indent + from,
    });
    if (withoutComment(rest.text) === "") {
      const next = this.#at + 1 < this.#last ? this.#lines[this.#at + 1] : undefined;
      const isList = inMap && next?.indent === parent && ITEM.test(next.text);
      return this.#below(rest, isList ? parent - 1 : parent, depth + 1);
    }
    if (inMap) return this.#inline(rest, parent, depth + 1);
    this.#lines[this.#at] = rest;
    return this.#node(parent, depth + 1);
  }

  /** Passes over tags and anchors; what an anchor names is kept where it is a scalar. */
  #withoutProperties(line: Line): Line {
    const length = PROPERTIES.exec(line.text)?.[0].length ?? 0;
    if (length === 0) return line;
    const rest = {
      text: line.text.slice(length),
      offset: line.offset + length,
      indent: line.indent + length,
    };
    const anchor = /&(\S+)/.exec(line.text.slice(0, length));
    if (anchor && rest.text.length <= LONGEST_ALIASED && !/^[|>[{"']/.test(rest.text))
      this.#anchors.set(anchor[1]!, plainText(rest.text));
    this.#lines[this.#at] = rest;
    return rest;
  }

  /** A scalar or a collection in braces that begins in a line and may go on in the lines below. */
  #inline(line: Line, parent: number, depth: number): DataValue | DataProblem {
    const { text, offset } = line;
    const block = BLOCK.exec(text);
    if (block) return this.#block(offset, parent, block[1] === "|");
    const first = text[0]!;
    if (first === "[" || first === "{") {
      const read = yamlFlow(this.#text, offset, depth);
      if (read instanceof DataProblem) return read;
      this.#goOnAfter(read.end);
      return read.value;
    }
    if (first === '"' || first === "'") {
      const read = quotedScalar(this.#text, offset);
      if (!read) return new DataProblem("this string is never closed", offset);
      this.#goOnAfter(read.end);
      return { kind: "scalar", text: read.text, offset };
    }
    return { kind: "scalar", text: this.#plain(line, parent), offset };
  }

  #plain({ text, offset }: Line, parent: number): string {
    this.#at++;
    if (text.startsWith("*")) return this.#anchors.get(withoutComment(text).slice(1)) ?? withoutComment(text);
    let end = offset + withoutComment(text).length;
    for (let line = this.#line(); line && line.indent > parent; line = this.#line()) {
      end = line.offset + withoutComment(line.text).length;
      this.#at++;
    }
    return plainText(folded(this.#text.slice(offset, end)));
  }

  /** The lines below that are indented more than the name they belong to, up to the end of the document. */
  #block(offset: number, parent: number, literal: boolean): DataValue {
    const start = this.#text.indexOf("\n", offset) + 1;
    if (start === 0) {
      this.#at++;
      return { kind: "scalar", text: "", offset };
    }
    const limit = this.#lines[this.#last]?.offset ?? this.#text.length;
    let end = start;
    while (end < limit) {
      const next = this.#text.indexOf("\n", end) < 0 ? this.#text.length : this.#text.indexOf("\n", end);
      const raw = this.#text.slice(end, next);
      if (raw.trim() !== "" && raw.length - raw.trimStart().length <= parent) break;
      end = next + 1;
    }
    this.#goOnAfter(end - 1);
    const lines = this.#text.slice(start, end).split("\n");
    const first = this.#text.slice(start, end).search(/\S/);
    return { kind: "scalar", text: blockScalar(lines, literal), offset: first < 0 ? offset : start + first };
  }

  #goOnAfter(end: number): void {
    this.#at++;
    while (this.#at < this.#last && this.#lines[this.#at]!.offset < end) this.#at++;
  }
}

/** The name that a line of a map begins with, and how long it is with its colon; `undefined` where it has none. */
function keyOf(text: string): { readonly text: string; readonly length: number } | undefined {
  const quoted = QUOTED_KEY.exec(text);
  if (quoted) {
    return { text: quotedScalar(text, 0)?.text ?? "", length: quoted[0].length };
  }
  const plain = PLAIN_KEY.exec(text);
  return plain ? { text: plain[1]!.trimEnd(), length: plain[0].length } : undefined;
}
