import type { Entry } from "@errcat/schema";
import { nearWords } from "../near-words.ts";

/** How many entries are worth being named where one was wanted. */
const most = 5;

/** Shorter words stand in too many texts. */
const leastToContain = 3;

/**
 * Entries that somebody may have meant by a text that nothing is known about: those whose code or name differs little
 * from it, then those whose code, name, message or description contains it.
 */
export function nearEntries(entries: readonly Entry[], text: string): readonly Entry[] {
  const wanted = text.trim();
  const near = new Set(
    nearWords(
      wanted,
      entries.flatMap(({ code, name }) => [code, name]),
      most,
    ),
  );
  const alike = entries.filter(({ code, name }) => near.has(code) || near.has(name));
  const containing = wanted.length < leastToContain ? [] : entries.filter((entry) => contains(entry, wanted));
  return [...new Set([...alike, ...containing])].slice(0, most);
}

function contains({ code, name, variants }: Entry, wanted: string): boolean {
  const texts = variants.flatMap(({ message, description }) => [
    message?.raw ?? "",
    ...Object.values(description),
  ]);
  return [code, name, ...texts].some((each) => each.toLowerCase().includes(wanted.toLowerCase()));
}
