import { foldSpace } from "../fold-space.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Elements of DocBook and DITA whose text stands on lines of its own. */
const BLOCKS: ReadonlySet<string> = new Set(
  "para simpara formalpara p li listitem itemizedlist orderedlist ul ol sl sli dl dlentry dt dd varlistentry term note tip warning caution important programlisting screen codeblock literallayout title row entry table simpletable strow stentry line br lines pre".split(
    " ",
  ),
);

/** Elements whose lines stand as they are. */
export const VERBATIM: ReadonlySet<string> = new Set(
  "programlisting screen codeblock literallayout pre lines synopsis msgblock".split(" "),
);

/** Elements that readers do not see. */
const UNSEEN: ReadonlySet<string> = new Set("indexterm remark draft-comment prolog metadata info".split(" "));

/** The text of an element as a reader sees it: blocks stand on lines of their own, white space is folded. */
export function xmlText(element: XmlElement): string {
  return foldSpace(joined(element, VERBATIM.has(element.name)));
}

/** The text of an element as it stands, with its lines. */
export function xmlVerbatim(element: XmlElement): string {
  return joined(element, true);
}

/** Offset where the first text in an element begins; of the element itself where it has none. */
export function textOffset(element: XmlElement): number {
  for (const child of element.children) {
    if (child.kind === "text") return child.offset;
    const offset = textOffset(child);
    if (offset !== child.offset) return offset;
  }
  return element.offset;
}

function joined(element: XmlElement, verbatim: boolean): string {
  let text = "";
  for (const child of element.children) {
    if (child.kind === "text") text += verbatim ? child.text : child.text.replace(/\s+/g, " ");
    else if (!UNSEEN.has(child.name)) {
      const inner = joined(child, verbatim || VERBATIM.has(child.name));
      text += BLOCKS.has(child.name) ? `\n${inner}\n` : inner;
    }
  }
  return text;
}
