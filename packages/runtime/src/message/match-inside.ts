import type { MessageTemplate } from "../catalog/error-catalog.ts";
import { type MessageMatch, matchMessage } from "./match-message.ts";

/**
 * The message of the template somewhere inside a longer text, such as a line of a log; `undefined` where it is not.
 *
 *     "ERROR 12:01 Fail to query flavor [x], reason: gone"  ×  "Fail to query flavor [{flavor}], reason: {reason}"
 *     →  { flavor: "x" }, unreadable: reason (nothing in the text says where it ends)
 */
export function matchInside(template: MessageTemplate, text: string): MessageMatch | undefined {
  const { literals, parameters } = template;
  const start = text.indexOf(literals[0] ?? "");
  if (start < 0) return undefined;
  let end = start;
  for (const literal of literals) {
    const at = text.indexOf(literal, end);
    if (at < 0) return undefined;
    end = at + literal.length;
  }
  const tail = literals.at(-1) ?? "";
  const isOpenAtEnd = parameters.length > 0 && (tail === "" || text.includes(tail, end));
  const match = matchMessage(template, text.slice(start, tail === "" ? text.length : end));
  const open = [literals[0] === "" ? parameters[0] : undefined, isOpenAtEnd ? parameters.at(-1) : undefined];
  return match && withoutOpen(match, new Set(open.flatMap((parameter) => parameter?.name ?? [])));
}

function withoutOpen(match: MessageMatch, open: ReadonlySet<string>): MessageMatch {
  if (open.size === 0) return match;
  const params = Object.fromEntries(Object.entries(match.params).filter(([name]) => !open.has(name)));
  return { ...match, params, ambiguous: [...new Set([...match.ambiguous, ...open])] };
}
