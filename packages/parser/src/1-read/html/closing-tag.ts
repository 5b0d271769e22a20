import type { Page } from "../page.ts";
import { searchDown } from "../search-down.ts";

const closingTagOf = searchDown((page, from, element) => {
  const tag = new RegExp(`</${element}(?![\\w-])`, "gi");
  tag.lastIndex = from;
  return tag.exec(page.text)?.index ?? -1;
});

/**
 * Offset of the next closing tag of an element, whatever its case, from an offset on; -1 where there is none. Ask from
 * the top down.
 *
 *     "<PRE>a</pre>", "pre"  →  6
 */
export function closingTag(page: Page, from: number, name: string): number {
  return closingTagOf(page, from, name.toLowerCase());
}
