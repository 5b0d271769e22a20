import { Printable, Text } from "./printable.ts";

/**
 * A copy of the model in which every string is a {@link Text} and no object has a prototype. `wrap` is called with each
 * value that knows how to print itself.
 *
 *     { name: "a*b", list: ["x"] }  →  { name: Text, list: [Text] }
 */
export function templateModel(value: unknown, wrap: (printable: Printable) => unknown): unknown {
  if (typeof value === "string") return wrap(new Text(value));
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Printable) return wrap(value);
  if (Array.isArray(value)) return value.map((item) => templateModel(item, wrap));
  const model: Record<string, unknown> = Object.create(null);
  for (const [key, item] of Object.entries(value)) model[key] = templateModel(item, wrap);
  return model;
}
