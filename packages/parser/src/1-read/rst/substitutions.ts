import { lineCount, lineText, type Page } from "../page.ts";
import { directiveAt } from "./directive.ts";
import { rstText } from "./rst-text.ts";

/**
 * What the substitutions of a page stand for: name → text.
 *
 *     .. |ECS| replace:: Elastic Cloud Server      "ECS" → "Elastic Cloud Server"
 *     .. |check| unicode:: U+2714                  "check" → "✔"
 */
export function readSubstitutions(page: Page): ReadonlyMap<string, string> {
  const substitutions = new Map<string, string>();
  if (page.text.indexOf(".. |") < 0) return substitutions;
  for (let line = 0; line < lineCount(page); line++) {
    if (!lineText(page, line).trimStart().startsWith(".. |")) continue;
    const directive = directiveAt(page, line);
    if (!directive || directive.substitution === "") continue;
    if (directive.name === "replace") substitutions.set(directive.substitution, rstText(directive.argument));
    if (directive.name === "unicode")
      substitutions.set(directive.substitution, unicodeText(directive.argument));
    if (directive.name === "image")
      substitutions.set(directive.substitution, directive.options.get("alt") ?? "");
  }
  return substitutions;
}

function unicodeText(argument: string): string {
  return argument.replace(/(?:U\+|0x|\\u)([\da-fA-F]{1,6})\s*/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
