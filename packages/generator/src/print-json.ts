import { escapeInvisible } from "./escape-invisible.ts";
import type { JsonValue } from "./print-literal.ts";

/**
 * Canonical JSON: keys in the order given, two spaces, a newline at the end, invisible characters as escapes.
 * Line breaks between values are the only invisible characters of it, so they are kept.
 */
export function printJson(value: JsonValue): string {
  return `${JSON.stringify(value, null, 2).split("\n").map(escapeInvisible).join("\n")}\n`;
}
