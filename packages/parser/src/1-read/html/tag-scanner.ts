import { ELEMENTS } from "./elements.ts";

/** A tag of HTML as it stands in a text; or, without a name, what a reader of the page does not see. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** In lower case; "" for comments, declarations, scripts and styles with all that is in them. */
  readonly name: string;
  readonly closing: boolean;
}

/** Elements whose content is not markup. */
const RAW = new Set(["script", "style", "template", "noscript", "textarea", "svg", "math", "iframe"]);

/**
 * The tags of a text one after the other: the scanner is the tag that it stands at, and without a name at the end of
 * the text. A bracket that begins no tag (`a < b`, `<=`) is text (HTML Standard, § 13.2.5.6).
 */
export class TagScanner implements Tag {
  start: number;
  end: number;
  name = "";
  closing = false;
  readonly #text: string;
  readonly #to: number;

  /** Stands before the first tag between two offsets. */
  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#to = to;
    this.start = from;
    this.end = from;
  }

  /** Goes to the next tag; behind the last one `start` is the end of the text. */
  next(): void {
    const start = tagStart(this.#text, this.end, this.#to);
    const unit = this.#text.charCodeAt(start + 1);
    if (start === this.#to) this.#stand(start, start);
    else if (unit === 0x21 || unit === 0x3f) this.#stand(start, declarationEnd(this.#text, start, this.#to));
    else this.#standAtTag(start, unit === 0x2f);
  }

  #standAtTag(start: number, closing: boolean): void {
    const text = this.#text;
    const from = start + (closing ? 2 : 1);
    const nameEnd = endOfName(text, from);
    const name = nameAt(text, from, nameEnd);
    const end = tagEnd(text, nameEnd, this.#to);
    const isRaw = !closing && RAW.has(name);
    this.#stand(start, isRaw ? rawEnd(text, name, { from: end, to: this.#to }) : end);
    if (isRaw) return;
    this.name = name;
    this.closing = closing;
  }

  #stand(start: number, end: number): void {
    this.start = start;
    this.end = end;
    this.name = "";
    this.closing = false;
  }
}

/** The first bracket that begins a tag or a declaration between two offsets; `to` where there is none. */
function tagStart(text: string, from: number, to: number): number {
  for (let at = text.indexOf("<", from); at >= 0 && at < to; at = text.indexOf("<", at + 1)) {
    const unit = text.charCodeAt(at + 1);
    if (unit === 0x21 || unit === 0x3f || isLetter(unit === 0x2f ? text.charCodeAt(at + 2) : unit)) return at;
  }
  return to;
}

/** Longer names are cut from the text. */
const LONGEST_PACKED = 4;

/** Names of elements by their characters, seven bits each: most tags are found in here and cut from nothing. */
const PACKED: ReadonlyMap<number, string> = new Map(
  [...ELEMENTS]
    .filter((name) => name.length <= LONGEST_PACKED)
    .map((name) => [packed(name, 0, name.length), name]),
);

/** The characters as a number, letters in lower case; -1 where one is not ASCII. */
function packed(text: string, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return -1;
    key = (key << 7) | unit | 0x20;
  }
  return key;
}

function nameAt(text: string, from: number, to: number): string {
  const known = to - from <= LONGEST_PACKED ? PACKED.get(packed(text, from, to)) : undefined;
  return known ?? text.slice(from, to).toLowerCase();
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 32 || unit === 0x3e || unit === 0x2f || unit === 0x3c) break;
  }
  return at;
}

/** Offset after the `>` of a tag; one inside quotes does not count. */
function tagEnd(text: string, from: number, to: number): number {
  let before = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3e) return at + 1;
    if ((unit === 0x22 || unit === 0x27) && before === 0x3d) {
      const close = text.indexOf(unit === 0x22 ? '"' : "'", at + 1);
      if (close < 0 || close >= to) return to;
      at = close;
    }
    if (unit > 32) before = unit;
  }
  return to;
}

/** Offset after a comment, a declaration, a CDATA section or a processing instruction. */
function declarationEnd(text: string, at: number, to: number): number {
  const mark = text.startsWith("<!--", at) ? "-->" : ">";
  const from = mark === "-->" ? at + 4 : at + 2;
  if (mark === "-->" && (text.startsWith(">", from) || text.startsWith("->", from)))
    return text.indexOf(">", from) + 1;
  const end = text.indexOf(mark, from);
  return end < 0 || end >= to ? to : end + mark.length;
}

/** Offset of the closing tag of an element whose content is not markup. */
function rawEnd(text: string, name: string, { from, to }: { from: number; to: number }): number {
  for (let at = text.indexOf("</", from); at >= 0 && at < to; at = text.indexOf("</", at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return to;
}

/** What finds an attribute in a tag by its name. */
export function attributePattern(name: string): RegExp {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i");
}

/** The value of an attribute of a tag, entities as they stand; `undefined` where it has none. */
export function attribute(text: string, tag: Tag, pattern: RegExp): string | undefined {
  const match = pattern.exec(text.slice(tag.start, tag.end));
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}
