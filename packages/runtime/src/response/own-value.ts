/**
 * The value of an object's or array's own data property; `undefined` for what is inherited, missing, or computed by a
 * getter: a body is data, and reading it runs nothing.
 */
export function ownValue(holder: unknown, key: string): unknown {
  if (typeof holder !== "object" || holder === null) return undefined;
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

/** {@link ownValue} where it is a text that says something, trimmed of nothing. */
export function ownText(holder: unknown, key: string): string | undefined {
  const value = ownValue(holder, key);
  return typeof value === "string" && value !== "" ? value : undefined;
}
