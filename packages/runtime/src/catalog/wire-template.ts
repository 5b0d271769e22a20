import { parseIcuPattern } from "../message/icu-pattern.ts";
import type { MessageDocument } from "./catalog-document.ts";
import type { MessageParameter, MessageTemplate } from "./error-catalog.ts";

type Parameter = MessageDocument["parameters"][number];

/**
 * The message of a catalog as it arrives on the wire, cut at its placeholders. The cuts are those of the language whose
 * template gives the documented text again once the documented placeholders stand in it; a placeholder's text may
 * well occur elsewhere in the sentence.
 *
 *     raw "xxx lacks [{id}, ...]"  →  literals ["", " lacks [", "]"], parameters [name, ids (list, ", ")]
 */
export function wireTemplate(message: MessageDocument): MessageTemplate {
  const literals = literalsOfTemplates(message) ?? literalsOfRaw(message);
  const known = literals.length === message.parameters.length + 1;
  const parameters = known ? message.parameters : [];
  const brackets = parameters.map(bracketsOf);
  return {
    literals: literals.map(
      (literal, index) => (brackets[index - 1]?.close ?? "") + literal + (brackets[index]?.open ?? ""),
    ),
    parameters: parameters.map(describeParameter),
  };
}

function literalsOfTemplates({ raw, template, parameters }: MessageDocument): string[] | undefined {
  for (const pattern of Object.values(template)) {
    if (pattern === undefined) continue;
    const literals = [""];
    for (const part of parseIcuPattern(pattern)) {
      if (part.kind === "text") literals[literals.length - 1] += part.text;
      else literals.push("");
    }
    if (literals.length !== parameters.length + 1) continue;
    const documented = literals.map((literal, index) => literal + (parameters[index]?.raw ?? "")).join("");
    if (documented === raw) return literals;
  }
  return undefined;
}

/** Without a template of the wire's language: each placeholder at its first place after the one before. */
function literalsOfRaw({ raw, parameters }: MessageDocument): string[] {
  const literals: string[] = [];
  let from = 0;
  for (const parameter of parameters) {
    const at = raw.indexOf(parameter.raw, from);
    if (at < 0) return [raw];
    literals.push(raw.slice(from, at));
    from = at + parameter.raw.length;
  }
  return [...literals, raw.slice(from)];
}

const closing: Readonly<Record<string, string | undefined>> = { "[": "]", "(": ")", "{": "}", "<": ">" };

/** Brackets around a documented list belong to the sentence: `[{id}, ...]` is a list between brackets. */
function bracketsOf({ raw, type }: Parameter): { open: string; close: string } {
  const open = raw.charAt(0);
  const isBracketed = type === "list" && raw.length > 2 && closing[open] === raw.at(-1) && open !== "";
  // `{a}, {b}, ...}` opens and closes with braces of two different placeholders.
  const isWhole = isBracketed && !(open === "{" && raw.indexOf("}") < raw.length - 1);
  return isWhole ? { open, close: closing[open] ?? "" } : { open: "", close: "" };
}

function describeParameter({ name, type, raw }: Parameter): MessageParameter {
  if (type === "integer") return { name, type, separator: "" };
  if (type !== "list") return { name, type: "string", separator: "" };
  return { name, type, separator: /[,;，、；|]\s*/.exec(raw)?.[0] ?? ", " };
}
