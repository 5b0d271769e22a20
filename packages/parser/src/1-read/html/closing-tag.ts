import type { Page } from "../page.ts";

/** Elements that are closed nowhere behind where they were looked for, so that each is looked for in vain once. */
const unclosed = new WeakMap<Page, Set<string>>();

/**
 * Offset of the next closing tag of an element, whatever its case, from an offset on; -1 where there is none. Ask from
 * the top down.
 *
 *     "<PRE>a</pre>", "pre"  →  6
 */
export function closingTag(page: Page, from: number, name: string): number {
  const known = unclosed.get(page) ?? new Set<string>();
  const element = name.toLowerCase();
  if (known.has(element)) return -1;
  const tag = new RegExp(`</${element}(?![\\w-])`, "gi");
  tag.lastIndex = from;
  const at = tag.exec(page.text)?.index ?? -1;
  if (at < 0) unclosed.set(page, known.add(element));
  return at;
}
