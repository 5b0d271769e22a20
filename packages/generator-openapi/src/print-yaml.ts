import { escapeInvisible, hasInvisible, type JsonValue } from "@errcat/generator";

/**
 * Canonical YAML: block style, keys in the order given, every text double-quoted that any version of YAML could take
 * for something else, invisible characters as escapes.
 *
 *     { "404": { description: "Not Found" } }  →  "404":
 *                                                   description: Not Found
 */
export function printYaml(value: JsonValue): string {
  return isScalar(value) ? `${printScalar(value)}\n` : printBlock(value, "");
}

/** An array or object without members is as short as a scalar. */
function isScalar(value: JsonValue): boolean {
  return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}

function printBlock(value: JsonValue, indent: string): string {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${printItem(item, indent)}`).join("");
  return Object.entries(value ?? {})
    .map(([key, item]) => `${indent}${printText(key)}:${printValue(item, indent)}`)
    .join("");
}

/** The first member of a collection stands on the line of its dash. */
function printItem(item: JsonValue, indent: string): string {
  return isScalar(item) ? `${printScalar(item)}\n` : printBlock(item, `${indent}  `).slice(indent.length + 2);
}

function printValue(value: JsonValue, indent: string): string {
  return isScalar(value) ? ` ${printScalar(value)}\n` : `\n${printBlock(value, `${indent}  `)}`;
}

function printScalar(value: JsonValue): string {
  if (typeof value === "string") return printText(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[]" : "{}";
  return String(value);
}

/** Letters first, so that no number, date or indicator can be meant. */
const plain = /^[\p{L}_$/][\p{L}\p{N}_$/ .()-]*$/u;
/** Words that YAML 1.1 or 1.2 takes for null or a truth value. */
const reserved = /^(null|true|false|yes|no|on|off|y|n)$/i;

function printText(text: string): string {
  const clear = plain.test(text) && !reserved.test(text) && !text.endsWith(" ") && !hasInvisible(text);
  return clear ? text : quote(text);
}

/** JSON's escapes are YAML's, but for characters beyond U+FFFF, which JSON escapes as two. */
function quote(text: string): string {
  const json = JSON.stringify(text).replace(/[\u{10000}-\u{10ffff}]/gu, (character) =>
    hasInvisible(character) ? `\\U${character.codePointAt(0)?.toString(16).padStart(8, "0")}` : character,
  );
  return escapeInvisible(json);
}
