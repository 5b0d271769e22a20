import { addHeading, type Draft } from "../draft.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import { rstText } from "./rst-text.ts";

const ADORNMENT = /^([!-/:-@[-`{-~])\1*[ \t]*$/;

/**
 * Reads the section title in a line (from 0), underlined or between two lines; gives the line after it, or the same
 * line where no title stands. `styles` has the adornments met so far: the first one met is the outermost level
 * (docutils, "Sections").
 */
export function readSectionTitle(page: Page, line: number, draft: Draft, styles: string[]): number {
  const text = lineText(page, line);
  const over = ADORNMENT.exec(text);
  const title = lineText(page, over ? line + 1 : line);
  const underline = ADORNMENT.exec(
    line + (over ? 2 : 1) < lineCount(page) ? lineText(page, line + (over ? 2 : 1)) : "",
  );
  if (!underline || title.trim() === "" || ADORNMENT.test(title)) return line;
  if (over ? over[0].trim() !== underline[0].trim() : /^\s/.test(text)) return line;
  if (underline[0].trim().length < Math.min(4, title.trim().length)) return line;
  const style = (over ? "over" : "under") + underline[1]!;
  if (!styles.includes(style)) styles.push(style);
  const level = styles.indexOf(style) + 1;
  addHeading(draft, { text: rstText(title), level, line: line + (over ? 2 : 1) });
  return line + (over ? 3 : 2);
}
