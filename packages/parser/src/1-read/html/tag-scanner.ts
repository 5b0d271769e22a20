import { ELEMENTS } from "./elements.ts";
import { TextRun } from "./text-run.ts";

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
const SHORTEST_RAW = 3;

/**
 * The tags of a text one after the other, each with the text before it: the scanner is the tag that it stands at, and
 * without a name at the end of the text.
 */
export class TagScanner implements Tag {
  start: number;
  end: number;
  name = "";
  closing = false;
  /** The text between the tag before this one and this one. */
  readonly before: TextRun;
  readonly #text: string;
  /** The name that was read last, and what it was found by: most tags are named like the one before. */
  #name = "";
  #key = -1;

  /** Stands before the first tag between two offsets; what is behind the second one is not looked at. */
  constructor(text: string, from: number, to: number) {
    this.#text = to < text.length ? text.slice(0, to) : text;
    this.before = new TextRun(this.#text);
    this.start = from;
    this.end = from;
  }

  /** Goes to the next tag; behind the last one `start` is the end of the text. */
  next(): void {
    this.before.read(this.end);
    const start = this.before.to;
    const unit = this.#text.charCodeAt(start + 1);
    if (start === this.#text.length) this.#stand(start, start);
    else if (unit === 0x21 || unit === 0x3f) this.#stand(start, declarationEnd(this.#text, start));
    else this.#standAtTag(start, unit === 0x2f);
  }

  #standAtTag(start: number, closing: boolean): void {
    const text = this.#text;
    const nameEnd = this.#readName(start + (closing ? 2 : 1));
    const name = this.#name;
    const end = tagEnd(text, nameEnd);
    if (!closing && name.length >= SHORTEST_RAW && RAW.has(name)) {
      this.#stand(start, rawEnd(text, name, end));
    } else {
      this.start = start;
      this.end = end;
      this.name = name;
      this.closing = closing;
    }
  }

  /** Reads the name that begins at an offset; gives the offset after it. */
  #readName(from: number): number {
    const text = this.#text;
    let key = 0;
    let units = 0;
    let at = from;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit <= 32 || unit === 0x3e || unit === 0x2f || unit === 0x3c) break;
      key = packed(key, unit);
      units |= unit;
    }
    if (at - from > LONGEST_PACKED || units > 0x7f) key = -1;
    if (key < 0 || key !== this.#key) this.#name = PACKED.get(key) ?? text.slice(from, at).toLowerCase();
    this.#key = key;
    return at;
  }

  #stand(start: number, end: number): void {
    this.start = start;
    this.end = end;
    this.name = "";
    this.closing = false;
  }
}

/** Longer names are cut from the text. */
const LONGEST_PACKED = 4;

/** Names of elements by their characters, seven bits each: most tags are found in here and cut from nothing. */
const PACKED: ReadonlyMap<number, string> = new Map(
  [...ELEMENTS]
    .filter((name) => name.length <= LONGEST_PACKED)
    .map((name) => [[...name].reduce((key, letter) => packed(key, letter.charCodeAt(0)), 0), name]),
);

/** The key of a name and one more character of it, letters in lower case. */
function packed(key: number, unit: number): number {
  return (key << 7) | unit | 0x20;
}

/** Offset after the `>` of a tag; one inside quotes does not count. */
function tagEnd(text: string, from: number): number {
  let before = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3e) return at + 1;
    if ((unit === 0x22 || unit === 0x27) && before === 0x3d) {
      const close = text.indexOf(unit === 0x22 ? '"' : "'", at + 1);
      if (close < 0) return text.length;
      at = close;
    }
    if (unit > 32) before = unit;
  }
  return text.length;
}

/** Offset after a comment, a declaration, a CDATA section or a processing instruction. */
function declarationEnd(text: string, at: number): number {
  const mark = text.startsWith("<!--", at) ? "-->" : ">";
  const from = mark === "-->" ? at + 4 : at + 2;
  if (mark === "-->" && (text.startsWith(">", from) || text.startsWith("->", from)))
    return text.indexOf(">", from) + 1;
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + mark.length;
}

/** Offset of the closing tag of an element whose content is not markup. */
function rawEnd(text: string, name: string, from: number): number {
  for (let at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return text.length;
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
