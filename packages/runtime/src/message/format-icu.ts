import type { ParameterValues } from "../error/error-facts.ts";
import { parseIcuPattern } from "./icu-pattern.ts";

/**
 * The text of a pattern for a reader of `language`, or `undefined` where a parameter it names has no value: half a
 * sentence is worse than the message as it came.
 *
 *     "{count} of [{ids}]" with { count: 2, ids: ["a", "b"] } in "en"  →  "2 of [a and b]"
 */
export function formatIcu(pattern: string, values: ParameterValues, language: string): string | undefined {
  let text = "";
  for (const part of parseIcuPattern(pattern)) {
    if (part.kind === "text") {
      text += part.text;
      continue;
    }
    const value = Object.hasOwn(values, part.name) ? values[part.name] : undefined;
    if (value === undefined) return undefined;
    text += typeof value === "object" ? joinList(value, language) : String(value);
  }
  return text;
}

function joinList(items: readonly string[], language: string): string {
  try {
    return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
  } catch {
    // Intl throws for a tag that is none; the items matter more than the word between them.
    return items.join(", ");
  }
}
