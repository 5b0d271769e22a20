import type { LocalizedText } from "@errcat/schema";

/**
 * The text in the first of the languages that it has, else in the first of all tags in code-point order; undefined where
 * there is none at all.
 */
export function localize(text: LocalizedText, languages: readonly string[]): string | undefined {
  const tag = [...languages, ...Object.keys(text).sort()].find(
    (candidate) => Object.hasOwn(text, candidate) && text[candidate] !== "",
  );
  return tag === undefined ? undefined : text[tag];
}
