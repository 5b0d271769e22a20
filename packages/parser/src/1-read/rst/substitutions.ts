import { entityText } from "../html/entity-text.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import { type Directive, directiveAt, directiveContent } from "./directive.ts";
import { rstText, type Substitutions } from "./rst-text.ts";

/**
 * What the substitutions of a page stand for. The page is searched for them when the first one is asked for: most
 * pages have none.
 *
 *     .. |ECS| replace:: Elastic Cloud Server      "ECS" → "Elastic Cloud Server"
 *     .. |check| unicode:: U+2714                  "check" → "✔"
 *     .. |br| raw:: html                           "br"    → a line break
 *
 *        <br />
 */
export function substitutionsOf(page: Page): Substitutions {
  let found: ReadonlyMap<string, string> | undefined;
  return {
    get(name) {
      found ??= readSubstitutions(page);
      return found.get(name);
    },
  };
}

function readSubstitutions(page: Page): ReadonlyMap<string, string> {
  const substitutions = new Map<string, string>();
  if (page.text.indexOf(".. |") < 0) return substitutions;
  for (let line = 0; line < lineCount(page); line++) {
    if (!lineText(page, line).trimStart().startsWith(".. |")) continue;
    const directive = directiveAt(page, line);
    if (!directive || directive.substitution === "") continue;
    const text = DEFINED[directive.name]?.(directive, page);
    if (text !== undefined) substitutions.set(directive.substitution, text);
  }
  return substitutions;
}

/** How a definition says what it stands for. */
const DEFINED: Readonly<Record<string, (directive: Directive, page: Page) => string>> = {
  replace: ({ argument }) => rstText(argument),
  unicode: ({ argument }) => unicodeText(argument),
  image: ({ options }) => options.get("alt") ?? "",
  raw: (directive, page) => (directive.argument.startsWith("html") ? rawText(directive, page) : ""),
};

/** What HTML shows: a line break most often, which reStructuredText has no mark-up for. */
function rawText(directive: Directive, page: Page): string {
  const { lines } = directiveContent(page, directive);
  const html = [directive.argument.slice("html".length), ...lines.map(({ text }) => text)].join(" ").trim();
  return entityText(html.replace(/<(?:br|\/?p)(?:\s[^<>]*|\/)?>/gi, "\n").replace(/<[^<>]*>/g, ""));
}

function unicodeText(argument: string): string {
  return argument.replace(/(?:U\+|0x|\\u)([\da-fA-F]{1,6})\s*/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
