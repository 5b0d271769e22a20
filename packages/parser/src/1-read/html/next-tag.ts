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
 * The first tag at or after an offset and before another; `undefined` where there is none. A bracket that begins no
 * tag (`a < b`, `<=`) is text (HTML Standard, § 13.2.5.6).
 */
export function nextTag(text: string, from: number, to: number): Tag | undefined {
  for (let at = text.indexOf("<", from); at >= 0 && at < to; at = text.indexOf("<", at + 1)) {
    const unit = text.charCodeAt(at + 1);
    if (unit === 0x21 || unit === 0x3f) {
      return { start: at, end: declarationEnd(text, at, to), name: "", closing: false };
    }
    const closing = unit === 0x2f;
    if (isLetter(closing ? text.charCodeAt(at + 2) : unit)) return tagAt(text, at, to);
  }
  return undefined;
}

function tagAt(text: string, start: number, to: number): Tag {
  const closing = text.charCodeAt(start + 1) === 0x2f;
  const from = start + (closing ? 2 : 1);
  const nameEnd = endOfName(text, from);
  const name = text.slice(from, nameEnd).toLowerCase();
  const end = tagEnd(text, nameEnd, to);
  if (closing || !RAW.has(name)) return { start, end, name, closing };
  return { start, end: rawEnd(text, name, { from: end, to }), name: "", closing };
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

/** The value of an attribute of a tag, entities as they stand; `undefined` where it has none. */
export function attribute(text: string, tag: Tag, name: string): string | undefined {
  const attributes = text.slice(tag.start, tag.end);
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}
