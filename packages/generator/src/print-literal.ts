import { escapeInvisible, hasInvisible } from "@errcat/schema";

/** Plain data, as JSON has it. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Visible ASCII without quote, backslash, star, slash and less-than: a text of these needs only its quotes. */
const plain = /^[ !#-)+-.0-;=-[\]-~]*$/;

/**
 * A TypeScript string literal that evaluates to the text, is one line, and cannot end a comment or a script element
 * that it stands in.
 *
 *     say "子网"  →  "say \"子网\""
 */
export function printString(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  return escapeInvisible(JSON.stringify(text))
    .replaceAll("*/", "*\\/")
    .replaceAll("</", "<\\/")
    .replaceAll("<!--", "<\\!--");
}

const asciiName = /^[A-Za-z_$][\w$]*$/;
const identifierName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/** The supplementary planes, and characters of Unicode 16 and 17, which compilers learn only years later. */
const tooNew =
  /[\u{10000}-\u{10ffff}]|\u088f|\u0897|\u0c5c|\u0cdc|[\u1acf-\u1aeb]|[\u1c89\u1c8a]|[\ua7cb-\ua7dc]|\ua7f1/u;

/**
 * True where the text is an identifier name that every compiler in use reads (reserved words are, too), without
 * invisible characters.
 */
export function isIdentifierName(text: string): boolean {
  if (asciiName.test(text)) return true;
  return identifierName.test(text) && !tooNew.test(text) && !hasInvisible(text);
}

/**
 * A property key of an object literal or type.
 *
 *     name → name     VPC.0101 → "VPC.0101"     __proto__ → ["__proto__"]
 *
 * The last one because `{ "__proto__": v }` sets the prototype and loses the value (ECMA-262, B.3.1).
 */
export function printPropertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return asciiName.test(key) ? key : printString(key);
}

/** A TypeScript expression of the data, on one line: `{ httpStatus: [404], grpcCode: "NOT_FOUND" }`. */
export function printLiteral(value: JsonValue): string {
  if (typeof value === "string") return printString(value);
  if (Array.isArray(value)) return `[${value.map(printLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  const properties = Object.entries(value).map(
    ([key, item]) => `${printPropertyKey(key)}: ${printLiteral(item)}`,
  );
  return properties.length === 0 ? "{}" : `{ ${properties.join(", ")} }`;
}
