import { escapeInvisible } from "@errcat/schema";
import type { JsonValue } from "./print-literal.ts";

/** Canonical JSON: keys in the order given, two spaces, a newline at the end, invisible characters as escapes. */
export function printJson(value: JsonValue): string {
  return `${escapeInvisible(JSON.stringify(value, null, 2))}\n`;
}
