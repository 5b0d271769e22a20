import type { Substitutions } from "./rst-text.ts";
import { rstText } from "./rst-text.ts";

const ITEM = /^(?:[-*+•]\s+|#\.\s+|\|\s+)(.*)$/;
const NUMBERED = /^(?:\(?(?:\d+|[a-zA-Z])[.)])\s+\S/;
const DIRECTIVE = /^\.\.\s+(?:[\w-]+::\s*(.*)|.*)$/;

/**
 * The text of a cell that has several lines: lines of a paragraph are joined by a space, paragraphs, list items and
 * lines of a line block stand on lines of their own, bullets go.
 *
 *     "Wait and"  "try again."  ""  "- or call us"  →  "Wait and try again.\nor call us"
 */
export function rstCellText(lines: readonly string[], substitutions?: Substitutions): string {
  const parts: string[] = [];
  let part = "";
  const flush = () => {
    if (part !== "") parts.push(rstText(part, substitutions));
    part = "";
  };
  for (const raw of lines) {
    const line = raw.trim();
    const item = ITEM.exec(line);
    const directive = DIRECTIVE.exec(line);
    if (line === "" || line === "|" || item || directive || NUMBERED.test(line)) flush();
    const text = directive ? (directive[1] ?? "") : item ? item[1]! : line === "|" ? "" : line;
    part += part === "" || text === "" ? text : ` ${text}`;
  }
  flush();
  return parts.filter((text) => text !== "").join("\n");
}
