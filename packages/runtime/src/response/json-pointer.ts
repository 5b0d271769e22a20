import { ownValue } from "./own-value.ts";

/** The most members of one array or object that a `*` looks at. */
const memberLimit = 1_000;

/**
 * The reference tokens of a JSON Pointer (RFC 6901): `"/a~1b/*"` → `["a/b", "*"]`. A pointer without a leading slash
 * is read as if it had one.
 */
export function parsePointer(pointer: string): readonly string[] {
  if (pointer === "") return [];
  const tokens = (pointer.startsWith("/") ? pointer.slice(1) : pointer).split("/");
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that tokens without `*` point to, or `undefined`. */
export function valueAt(body: unknown, tokens: readonly string[]): unknown {
  let value = body;
  for (const token of tokens) value = ownValue(value, token);
  return value;
}

/** A value and the pointer that leads to it. */
export interface Pointed {
  readonly value: unknown;
  readonly pointer: string;
}

/**
 * All values that tokens point to, `*` standing for every member of an object or array (of the first 1,000).
 *
 *     ["errors", "*"] in { errors: [a, b] }  →  a at /errors/0, b at /errors/1
 */
export function valuesAt(body: unknown, tokens: readonly string[]): readonly Pointed[] {
  let found: Pointed[] = [{ value: body, pointer: "" }];
  for (const token of tokens) {
    const next: Pointed[] = [];
    for (const { value, pointer } of found) {
      for (const key of token === "*" ? memberKeys(value) : [token]) {
        const member = ownValue(value, key);
        if (member !== undefined) next.push({ value: member, pointer: `${pointer}/${escapeToken(key)}` });
        if (next.length >= memberLimit) break;
      }
    }
    found = next.slice(0, memberLimit);
  }
  return found;
}

function memberKeys(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return Array.from({ length: Math.min(value.length, memberLimit) }, (_, at) => String(at));
  return Object.keys(value).slice(0, memberLimit);
}

const escapeToken = (token: string): string => token.replaceAll("~", "~0").replaceAll("/", "~1");
