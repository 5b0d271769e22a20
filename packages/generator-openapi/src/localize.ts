import type { LocalizedText } from "@errcat/schema";

/** The text in the first of the languages that it has, else in any language; undefined where there is none at all. */
export function localize(text: LocalizedText, languages: readonly string[]): string | undefined {
  const tag = languages.find((candidate) => Object.hasOwn(text, candidate) && text[candidate] !== "");
  return tag === undefined ? Object.values(text).find((value) => value !== "") : text[tag];
}
