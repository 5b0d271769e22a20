import type { MessageParameter, MessageTemplate } from "./error-catalog.ts";

/**
 * A template as one text: parameters in braces, a type mark after the name, braces of the sentence doubled.
 *
 *     "Port %d lacks {[%s, ...]}"  →  "Port {port#} lacks {{[{ids*, }]}}"
 */
export function packTemplate({ literals, parameters }: MessageTemplate): string {
  return literals
    .map((literal, index) => {
      const parameter = parameters[index];
      const text = doubleBraces(literal);
      return parameter ? `${text}{${packParameter(parameter)}}` : text;
    })
    .join("");
}

function packParameter({ name, type, separator }: MessageParameter): string {
  if (type === "integer") return `${name}#`;
  return type === "list" ? `${name}*${separator}` : name;
}

const doubleBraces = (text: string): string => text.replace(/[{}]/g, "$&$&");

/** The template that {@link packTemplate} made the text from. */
export function unpackTemplate(packed: string): MessageTemplate {
  if (!packed.includes("{") && !packed.includes("}")) return { literals: [packed], parameters: [] };
  const literals: string[] = [""];
  const parameters: MessageParameter[] = [];
  for (const [token] of packed.matchAll(/\{\{|\}\}|\{[^{}]+\}|[^{}]+/g)) {
    if (token.length > 2 && token.startsWith("{")) {
      parameters.push(unpackParameter(token.slice(1, -1)));
      literals.push("");
    } else {
      literals[literals.length - 1] += token === "{{" || token === "}}" ? token.charAt(0) : token;
    }
  }
  return { literals, parameters };
}

function unpackParameter(packed: string): MessageParameter {
  const star = packed.indexOf("*");
  if (star >= 0) return { name: packed.slice(0, star), type: "list", separator: packed.slice(star + 1) };
  const isInteger = packed.endsWith("#");
  return {
    name: isInteger ? packed.slice(0, -1) : packed,
    type: isInteger ? "integer" : "string",
    separator: "",
  };
}
