import type { DataField, DataValue } from "../records/data-value.ts";
import { textOffset, xmlText } from "./xml-text.ts";
import { elementsOf, type XmlElement } from "./xml-tree.ts";

/**
 * An element as data: its attributes and its children are fields, children of one name a list, as also a child alone
 * where an element of the same name beside has several; text beside attributes is the field `value`, text among
 * elements is one text.
 *
 *     <error code="1"><text>Gone</text></error>  →  { code: 1, text: Gone }
 *     <string name="E1">Gone</string>            →  { name: E1, value: Gone }
 */
export function xmlRecords(element: XmlElement): DataValue {
  return recordOf(element, new Set());
}

/** An element as data; children of some names are lists in any case. */
function recordOf(element: XmlElement, lists: ReadonlySet<string>): DataValue {
  const children = elementsOf(element);
  const text = element.children.some((child) => child.kind === "text" && child.text.trim() !== "");
  if ((children.length === 0 || text) && element.attributes.length === 0) return textIn(element);
  const fields = element.attributes.map(
    ({ name, text, offset }): DataField => ({
      key: name,
      keyOffset: offset,
      value: { kind: "scalar", text, offset },
    }),
  );
  if (text) fields.push({ key: "value", keyOffset: element.offset, value: textIn(element) });
  else for (const field of fieldsOf(children, lists)) fields.push(field);
  return { kind: "object", fields, offset: element.offset };
}

function textIn(element: XmlElement): DataValue {
  return { kind: "scalar", text: xmlText(element), offset: textOffset(element) };
}

function fieldsOf(children: readonly XmlElement[], lists: ReadonlySet<string>): DataField[] {
  return [...byName(children)].map(([key, alike]): DataField => {
    const { offset } = alike[0]!;
    const own = new Set(alike.flatMap(severalIn));
    const items = alike.map((each) => recordOf(each, own));
    const isList = items.length > 1 || lists.has(key);
    return { key, keyOffset: offset, value: isList ? { kind: "array", items, offset } : items[0]! };
  });
}

/** The names that several children of an element have. */
function severalIn(element: XmlElement): string[] {
  return [...byName(elementsOf(element))].flatMap(([name, alike]) => (alike.length > 1 ? [name] : []));
}

function byName(elements: readonly XmlElement[]): ReadonlyMap<string, readonly XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const alike = groups.get(element.name);
    if (alike) alike.push(element);
    else groups.set(element.name, [element]);
  }
  return groups;
}
