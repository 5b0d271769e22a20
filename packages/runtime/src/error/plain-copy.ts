import { ownValue } from "../response/own-value.ts";

const limits = { depth: 16, members: 1_000, text: 10_000 };

/**
 * A copy with nothing but plain values: texts, finite numbers, booleans, `null`, lists and objects of these. Functions,
 * symbols, getters and circles are left out; bigints become texts; depth, number of members and length of texts are
 * limited.
 */
export function plainCopy(value: unknown): unknown {
  const budget = { members: limits.members };
  return copy(value, { budget, depth: 0, around: [] });
}

interface Position {
  readonly budget: { members: number };
  readonly depth: number;
  readonly around: readonly object[];
}

function copy(value: unknown, position: Position): unknown {
  switch (typeof value) {
    case "string":
      return value.length > limits.text ? `${value.slice(0, limits.text)}…` : value;
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "bigint":
      return String(value);
    case "object":
      return value === null ? null : copyMembers(value, position);
    default:
      return undefined;
  }
}

function copyMembers(value: object, { budget, depth, around }: Position): unknown {
  if (depth >= limits.depth || around.includes(value)) return undefined;
  const members: [string, unknown][] = [];
  const keys = Array.isArray(value) ? value.slice(0, limits.members).keys() : Object.keys(value);
  for (const key of keys) {
    if (budget.members-- <= 0) break;
    const member = copy(ownValue(value, String(key)), {
      budget,
      depth: depth + 1,
      around: [...around, value],
    });
    if (member !== undefined) members.push([String(key), member]);
  }
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}
