import { entityText } from "../html/entity-text.ts";

/** Text between tags, entities resolved. */
export interface XmlText {
  readonly kind: "text";
  readonly text: string;
  readonly offset: number;
}

/** An element with all that is in it. */
export interface XmlElement {
  readonly kind: "element";
  /** Without its prefix, in lower case. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | XmlText)[];
  readonly offset: number;
  /** Offset after its closing tag. */
  readonly end: number;
}

/** An attribute with the offset where its value begins; its name without prefix. */
export interface XmlAttribute {
  readonly name: string;
  readonly text: string;
  readonly offset: number;
}

interface OpenElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: (XmlElement | XmlText)[];
  readonly offset: number;
  end: number;
}

/** Elements that are nested deeper stand in the one above them. */
export const MOST_DEPTH = 200;

/** The elements of a text, and where the first of them is nested deeper than the bound. */
export interface XmlTree {
  readonly root: XmlElement;
  readonly tooDeep: number | undefined;
}

/** A tree as far as it has been read: the elements that are not closed yet, outermost first. */
interface Reading {
  readonly open: OpenElement[];
  tooDeep: number | undefined;
}

const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/y;
const ATTRIBUTE = /(?<![\w.:-])([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/dg;

/** What is passed over: how it begins and ends. */
const PASSED = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

/**
 * The elements of an XML text as a tree. It does not fail: what is never closed ends where the element around it ends,
 * closing tags of nothing are passed over, and a bracket that begins no tag is text.
 *
 *     <error code="1"><text>Gone</text></error>  →  error [code=1] > text > "Gone"
 */
export function xmlTree(text: string): XmlTree {
  const root: OpenElement = {
    kind: "element",
    name: "",
    attributes: [],
    children: [],
    offset: 0,
    end: text.length,
  };
  const reading: Reading = { open: [root], tooDeep: undefined };
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("<", at);
    addText(reading.open.at(-1)!, text, at, next < 0 ? text.length : next);
    if (next < 0) break;
    at = readMarkup(text, next, reading);
  }
  return { root, tooDeep: reading.tooDeep };
}

function addText(parent: OpenElement, source: string, from: number, to: number): void {
  const raw = source.slice(from, to);
  const lead = raw.search(/\S/);
  if (lead >= 0) parent.children.push({ kind: "text", text: entityText(raw), offset: from + lead });
}

/** Reads what begins with a bracket at an offset; gives the offset after it. */
function readMarkup(text: string, at: number, reading: Reading): number {
  const { open } = reading;
  if (text.startsWith("<![CDATA[", at)) {
    const close = text.indexOf("]]>", at);
    const to = close < 0 ? text.length : close;
    open.at(-1)!.children.push({ kind: "text", text: text.slice(at + 9, to), offset: at + 9 });
    return close < 0 ? to : to + 3;
  }
  const passed = PASSED.find(([begin]) => text.startsWith(begin, at));
  if (passed) {
    const close = text.indexOf(passed[1], at + passed[0].length);
    return close < 0 ? text.length : afterSubset(text, at, close + passed[1].length);
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(text);
  if (!tag) {
    open.at(-1)!.children.push({ kind: "text", text: "<", offset: at });
    return at + 1;
  }
  const end = at + tag[0].length;
  const name = localName(tag[2]!);
  if (tag[1] === "/") closeElement(open, name, end);
  else
    openElement(
      reading,
      { name, attributes: attributesOf(tag[3]!, at + tag[2]!.length + 1), offset: at, end },
      tag[4] === "/",
    );
  return end;
}

/** A declaration of a document type goes on to the end of what it declares: `<!DOCTYPE a [ … ]>`. */
function afterSubset(text: string, at: number, end: number): number {
  if (!text.startsWith("<!DOCTYPE", at) || !text.slice(at, end).includes("[")) return end;
  const close = text.indexOf("]", end);
  const bracket = close < 0 ? -1 : text.indexOf(">", close);
  return bracket < 0 ? end : bracket + 1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

function attributesOf(text: string, offset: number): XmlAttribute[] {
  if (text.trim() === "") return [];
  return [...text.matchAll(ATTRIBUTE)].map((match): XmlAttribute => {
    const group = match[2] === undefined ? 3 : 2;
    const place = match.indices?.[group]?.[0] ?? 0;
    return { name: localName(match[1]!), text: entityText(match[group] ?? ""), offset: offset + place };
  });
}

function openElement(
  reading: Reading,
  element: { name: string; attributes: readonly XmlAttribute[]; offset: number; end: number },
  isEmpty: boolean,
): void {
  const child: OpenElement = { kind: "element", ...element, children: [] };
  reading.open.at(-1)!.children.push(child);
  if (isEmpty) return;
  if (reading.open.length < MOST_DEPTH) reading.open.push(child);
  else reading.tooDeep ??= element.offset;
}

function closeElement(open: OpenElement[], name: string, end: number): void {
  for (let i = open.length - 1; i > 0; i--) {
    if (open[i]!.name !== name) continue;
    for (const element of open.splice(i)) element.end = end;
    return;
  }
}

/** The elements right under an element. */
export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.kind === "element");
}

/** What an attribute of an element says; `undefined` where it has none of this name. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.text;
}
