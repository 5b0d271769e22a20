import type { Text } from "./bundle.ts";
import { printIcu } from "./formats/icu.ts";
import { type Pattern, patternFromText, readIcuPattern } from "./pattern.ts";

/** The pattern of a text; undefined where only ICU MessageFormat can say it: plurals, selections, number styles. */
export function patternOf({ field, source, parameters }: Text): Pattern | undefined {
  return field === "message" ? readIcuPattern(source, parameters) : patternFromText(source);
}

/**
 * A text as an ICU MessageFormat 1 message. A message that the catalog has is written anew where apostrophes or angle
 * brackets may not mean the same to every reader of ICU messages.
 */
export function icuOf(text: Text): string {
  const { field, source } = text;
  if (!(field === "message" ? /['<>]/ : /['{}<>]/).test(source)) return source;
  const pattern = patternOf(text);
  return pattern ? printIcu(pattern) : source;
}
