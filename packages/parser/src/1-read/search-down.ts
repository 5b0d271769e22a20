import type { Page } from "./page.ts";

/** Gives the offset of the next thing of a name in a page from an offset on; -1 where there is none. */
export type Search = (page: Page, from: number, name: string) => number;

/** What the last search for a name said. */
interface Answer {
  readonly from: number;
  readonly at: number;
}

/**
 * The same search, which remembers of each page what it found last: as long as it is asked from the top down, it goes
 * over the page once for each name, whether there is anything to find or not.
 *
 *     <pre> <pre> <pre> … and no </pre>   →   one search for it, not one for each
 */
export function searchDown(search: Search): Search {
  const answers = new WeakMap<Page, Map<string, Answer>>();
  return (page, from, name) => {
    const known = answers.get(page) ?? new Map<string, Answer>();
    const last = known.get(name);
    if (last !== undefined && last.from <= from && (last.at < 0 || from <= last.at)) return last.at;
    const at = search(page, from, name);
    answers.set(page, known.set(name, { from, at }));
    return at;
  };
}
