import type { DataField, DataValue } from "../records/data-value.ts";
import { textOffset, xmlText } from "./xml-text.ts";
import { elementsOf, type XmlElement } from "./xml-tree.ts";

/**
 * An element as data: its attributes and its children are fields, children of one name a list; text beside attributes
 * is the field `value`, text among elements is one text.
 *
 *     <error code="1"><text>Gone</text></error>  →  { code: 1, text: Gone }
 *     <string name="E1">Gone</string>            →  { name: E1, value: Gone }
 */
export function xmlRecords(element: XmlElement): DataValue {
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
  else for (const field of fieldsOf(children)) fields.push(field);
  return { kind: "object", fields, offset: element.offset };
}

function textIn(element: XmlElement): DataValue {
  return { kind: "scalar", text: xmlText(element), offset: textOffset(element) };
}

function fieldsOf(children: readonly XmlElement[]): DataField[] {
  const byName = new Map<string, XmlElement[]>();
  for (const child of children) {
    const alike = byName.get(child.name);
    if (alike) alike.push(child);
    else byName.set(child.name, [child]);
  }
  return [...byName].map(([key, [first, ...others]]): DataField => {
    const { offset } = first!;
    const items = [first!, ...others].map(xmlRecords);
    return {
      key,
      keyOffset: offset,
      value: items.length === 1 ? items[0]! : { kind: "array", items, offset },
    };
  });
}
