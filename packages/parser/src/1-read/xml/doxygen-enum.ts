import type { Draft } from "../draft.ts";
import type { Places } from "../places.ts";
import type { Cell, TableRow } from "../table.ts";
import { textOffset, xmlText } from "./xml-text.ts";
import { attributeOf, elementsOf, type XmlElement } from "./xml-tree.ts";

/** What an enumeration is read with. */
interface EnumContext {
  readonly draft: Draft;
  readonly places: Places;
}

/** Whether an element is an enumeration in the XML that Doxygen writes (`compound.xsd`, `memberdefType`). */
export function isDoxygenEnum(element: XmlElement): boolean {
  return element.name === "memberdef" && attributeOf(element, "kind") === "enum";
}

/**
 * Adds the table of an enumeration that Doxygen describes: its enumerators, the values that are given, and what is said
 * of each. The name of the enumeration is its caption.
 *
 *     <enumvalue><name>PUMP_DRY</name><initializer>= 3</initializer>   →   PUMP_DRY | 3 | No water.
 *       <briefdescription><para>No water.</para></briefdescription></enumvalue>
 */
export function addDoxygenEnum(element: XmlElement, { draft, places }: EnumContext): void {
  const values = elementsOf(element).filter(({ name }) => name === "enumvalue");
  if (values.length === 0) return;
  const place = places.placeOf(element.offset);
  const names = values.some((value) => childOf(value, "initializer"))
    ? ["Enumerator", "Value", "Description"]
    : ["Enumerator", "Description"];
  const rows = values.map((value): TableRow => {
    const cells = [cellOf(value, "name", places), cellOf(value, "initializer", places), told(value, places)];
    return { cells: names.length === 3 ? cells : [cells[0]!, cells[2]!], ...places.placeOf(value.offset) };
  });
  draft.tables.push({
    format: "xml",
    line: place.line,
    headings: draft.open,
    caption: xmlText(childOf(element, "name") ?? element),
    header: names.map((text) => ({ text, ...place })),
    rows,
  });
}

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** The text of a child; a value without the sign that gives it. */
function cellOf(value: XmlElement, name: string, places: Places): Cell {
  const child = childOf(value, name);
  const text = child ? xmlText(child).replace(/^=\s*/, "") : "";
  return places.cellAt(textOffset(child ?? value), text);
}

/** What is said of an enumerator, in brief and in detail. */
function told(value: XmlElement, places: Places): Cell {
  const texts = ["briefdescription", "detaileddescription"].flatMap((name) => childOf(value, name) ?? []);
  const filled = texts.filter((text) => xmlText(text) !== "");
  return places.cellAt(textOffset(filled[0] ?? value), filled.map(xmlText).join("\n"));
}
