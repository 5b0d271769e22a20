import type { Page } from "../page.ts";

/** Marks that stand nowhere behind where they were looked for, so that each is looked for in vain once. */
const absent = new WeakMap<Page, Set<string>>();

/** Offset of the next mark that closes a block, from an offset on; -1 where there is none. Ask from the top down. */
export function closingMark(page: Page, from: number, mark: string): number {
  const known = absent.get(page) ?? new Set<string>();
  if (known.has(mark)) return -1;
  const at = page.text.indexOf(mark, from);
  if (at < 0) absent.set(page, known.add(mark));
  return at;
}
