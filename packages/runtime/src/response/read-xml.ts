/**
 * Elements of a small XML document as JSON would have them: text, or members by name, or a list where a name repeats.
 */
export type XmlValue = string | { readonly [name: string]: XmlValue | readonly XmlValue[] };

interface OpenElement {
  readonly name: string;
  readonly members: Record<string, XmlValue | XmlValue[]>;
  hasMembers: boolean;
  text: string;
}

const depthLimit = 64;
const elementLimit = 10_000;

/**
 * The body that an XML error stands for, or `undefined` where the text is not well-formed, too deep or too large.
 * Attributes, comments and processing instructions are passed over; entities beyond the five of XML are left as they
 * are, and a document type is refused: nothing is expanded, nothing is fetched.
 *
 *     <Error><Code>X.1</Code><Message>Gone &amp; lost</Message></Error>  →  { Error: { Code: "X.1", Message: "Gone & lost" } }
 */
export function readXml(text: string): XmlValue | undefined {
  const root = openElement("");
  const stack: OpenElement[] = [root];
  let elements = 0;
  let at = 0;
  while (at < text.length) {
    const top = stack.at(-1);
    const open = text.indexOf("<", at);
    if (!top) return undefined;
    top.text += decodeEntities(text.slice(at, open < 0 ? text.length : open));
    if (open < 0) break;
    const markup = readMarkup(text, open);
    if (!markup) return undefined;
    at = markup.end;
    if (markup.kind === "text") top.text += markup.text;
    if (markup.kind === "close" && !closeElement(stack, markup.name)) return undefined;
    if (markup.kind === "open" || markup.kind === "empty") {
      if (stack.length > depthLimit || ++elements > elementLimit) return undefined;
      stack.push(openElement(markup.name));
      if (markup.kind === "empty") closeElement(stack, markup.name);
    }
  }
  return stack.length === 1 && root.hasMembers ? root.members : undefined;
}

function openElement(name: string): OpenElement {
  return { name, members: Object.create(null), hasMembers: false, text: "" };
}

/** Puts the innermost element into the one around it; false where the names do not fit. */
function closeElement(stack: OpenElement[], name: string): boolean {
  const closed = stack.pop();
  const parent = stack.at(-1);
  if (!closed || !parent || closed.name !== name) return false;
  const value: XmlValue = closed.hasMembers ? (closed.members as XmlValue) : closed.text.trim();
  const known = parent.members[name];
  if (known === undefined) parent.members[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else parent.members[name] = [known, value];
  parent.hasMembers = true;
  return true;
}

type Markup =
  | { readonly kind: "open" | "empty" | "close"; readonly name: string; readonly end: number }
  | { readonly kind: "text"; readonly text: string; readonly end: number };

/** The piece of markup that starts at `open`; names lose their namespace prefix. */
function readMarkup(text: string, open: number): Markup | undefined {
  if (text.startsWith("<![CDATA[", open)) {
    const close = text.indexOf("]]>", open);
    return close < 0 ? undefined : { kind: "text", text: text.slice(open + 9, close), end: close + 3 };
  }
  if (text.startsWith("<!--", open)) return skipTo(text, "-->", open + 4);
  if (text.startsWith("<?", open)) return skipTo(text, "?>", open + 2);
  const close = tagEnd(text, open + 1);
  if (close < 0) return undefined;
  const name = /^\/?(?:[\p{L}_][\p{L}\p{N}_.-]*:)?([\p{L}_][\p{L}\p{N}_.-]*)/u.exec(
    text.slice(open + 1, Math.min(close, open + 257)),
  )?.[1];
  if (name === undefined) return undefined;
  const kind = text.charAt(open + 1) === "/" ? "close" : text.charAt(close - 1) === "/" ? "empty" : "open";
  return { kind, name, end: close + 1 };
}

function skipTo(text: string, end: string, from: number): Markup | undefined {
  const close = text.indexOf(end, from);
  return close < 0 ? undefined : { kind: "text", text: "", end: close + end.length };
}

/** The `>` that ends a tag: not one inside a quoted attribute. */
function tagEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const close = text.indexOf(">", at);
    if (close < 0) return -1;
    const quote = /["']/.exec(text.slice(at, close));
    if (!quote) return close;
    const end = text.indexOf(quote[0], at + quote.index + 1);
    if (end < 0) return -1;
    at = end + 1;
  }
}

const entities: Readonly<Record<string, string | undefined>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
