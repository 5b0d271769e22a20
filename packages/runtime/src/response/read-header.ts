import { ownValue } from "./own-value.ts";

/**
 * A header of a response by its lower-case name, out of what HTTP clients call headers: a `Headers` or `Map`, an
 * object with names in any case (values text, number or list), a list of pairs. `undefined` where it is not there.
 */
export function readHeader(headers: unknown, name: string): string | undefined {
  if (typeof headers !== "object" || headers === null) return undefined;
  const direct = textOf(ownValue(headers, name));
  if (direct !== undefined) return direct;
  if (Array.isArray(headers)) return fromPairs(headers.slice(0, headerLimit), name);
  const get: unknown = Reflect.get(headers, "get");
  if (typeof get === "function" && !Object.hasOwn(headers, "get")) {
    const value = textOf(Reflect.apply(get, headers, [name]));
    if (value !== undefined || !(headers instanceof Map)) return value;
    return fromPairs([...headers].slice(0, headerLimit), name);
  }
  const key = Object.keys(headers)
    .slice(0, headerLimit)
    .find((other) => other.toLowerCase() === name);
  return key === undefined ? undefined : textOf(ownValue(headers, key));
}

const headerLimit = 1_000;

function fromPairs(pairs: readonly unknown[], name: string): string | undefined {
  for (const pair of pairs) {
    const key = ownValue(pair, "0");
    if (typeof key === "string" && key.toLowerCase() === name) return textOf(ownValue(pair, "1"));
  }
  return undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return Array.isArray(value) ? textOf(value[0]) : undefined;
}
