import { addHeading, type Draft } from "../draft.ts";
import { isBlank, lineCount, lineText, type Page } from "../page.ts";
import { markdownText } from "./markdown-text.ts";

const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*)|(?<=##)([^#\s|].*)|)$/;
/** A heading of MediaWiki: `== Errors ==`. */
const WIKI = /^(={2,6})[ \t]+([^=\s][^=]{0,200})[ \t](={2,6})[ \t]*$/;
const UNDERLINE = /^ {0,3}(?:(=+)|-{2,})[ \t]*$/;
const CLOSING = /(?:^|(?<![ \t])[ \t]+)#+[ \t]*$/;
const ATTRIBUTES = /(?<!\s)\s*\{:?\s*[#.][^{}]*\}\s*$/;
const COMMENT = /(?<!\s)\s*\{ [^{}]*\}\s*$/;
const NO_HEADING = /^\s*(?:$|[-*+>#|<]|\d+[.)]\s|\{[%{:]|={3}|!\[)/;

/**
 * Reads the heading in a line (from 0), with `#` or underlined; gives the line after it, or the same line where no
 * heading stands (CommonMark 0.31, §§ 4.2, 4.3). Anchors and attributes go: `# Errors<a name="x"></a> {#y .z}` is
 * "Errors". `##Errors` without the space is taken too, and `== Errors ==` of a wiki.
 */
export function readHeading(page: Page, line: number, draft: Draft): number {
  const text = lineText(page, line);
  const atx = ATX.exec(text);
  if (atx) {
    const title = headingText((atx[2] ?? atx[3] ?? "").replace(CLOSING, ""));
    if (title !== "") addHeading(draft, { text: title, level: atx[1]!.length, line: line + 1 });
    return line + 1;
  }
  const wiki = WIKI.exec(text);
  if (wiki && wiki[1] === wiki[3]) {
    addHeading(draft, { text: headingText(wiki[2]!), level: wiki[1]!.length, line: line + 1 });
    return line + 1;
  }
  if (NO_HEADING.test(text) || line + 1 >= lineCount(page) || isBlank(page, line)) return line;
  const underline = UNDERLINE.exec(lineText(page, line + 1));
  if (!underline) return line;
  addHeading(draft, { text: headingText(text), level: underline[1] ? 1 : 2, line: line + 1 });
  return line + 2;
}

function headingText(raw: string): string {
  return markdownText(raw.replace(ATTRIBUTES, "").replace(COMMENT, ""));
}
