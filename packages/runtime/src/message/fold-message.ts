import type { MessageTemplate } from "../catalog/error-catalog.ts";

/**
 * A message as it is compared when it is not found as documented: services add and drop white space and the final stop.
 *
 *     "  Port  7 is busy. "  →  "Port 7 is busy"
 */
export function foldMessage(text: string): string {
  if (text.length > foldLimit) return text;
  return dropStop(text.replace(/\s+/g, " ").trim());
}

/** A longer text than any documented message is compared as it is: folding it would cost more than all the rest. */
const foldLimit = 4_000;

const folded = /* @__PURE__ */ new WeakMap<MessageTemplate, MessageTemplate>();

/** The template of the messages that {@link foldMessage} folds. */
export function foldTemplate(template: MessageTemplate): MessageTemplate {
  const known = folded.get(template);
  if (known) return known;
  const literals = template.literals.map((literal) => literal.replace(/\s+/g, " "));
  literals[0] = (literals[0] ?? "").trimStart();
  literals.push(dropStop((literals.pop() ?? "").trimEnd()));
  const result = { literals, parameters: template.parameters };
  folded.set(template, result);
  return result;
}

function dropStop(text: string): string {
  return /[.。!！]$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}
