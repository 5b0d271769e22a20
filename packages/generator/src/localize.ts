import type { LocalizedText } from "@errcat/schema";

/**
 * The text in the first of the languages that it has, otherwise in the first in code-point order that it has at all;
 * undefined where nothing is said.
 *
 *     { en: "Lost.", "zh-CN": "丢失。" }, ["de", "zh-CN"]  →  丢失。
 */
export function localize(text: LocalizedText, languages: readonly string[]): string | undefined {
  for (const tag of languages) if (Object.hasOwn(text, tag)) return text[tag] || undefined;
  const [first] = Object.keys(text).sort();
  return first === undefined ? undefined : text[first] || undefined;
}
