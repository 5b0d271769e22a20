import type { Page } from "../page.ts";

const QUOTE = /\n[ \t]*>/;
const QUOTED_TABLE = /^[ \t]*>.*\|/m;
const MARKS = /^[ \t]*(?:>[ \t]?)+/gm;

/**
 * A page in which the marks of block quotes are spaces, so that tables in quotes and call-outs stand free, each
 * character at its place. The page itself where no quote has a pipe in it.
 *
 *     > | Code |        | Code |
 *     > |------|   →    |------|
 */
export function unquoted(page: Page): Page {
  if (page.text.indexOf(">") < 0) return page;
  if (!page.text.startsWith(">") && !QUOTE.test(page.text)) return page;
  if (!QUOTED_TABLE.test(page.text)) return page;
  return { ...page, text: page.text.replace(MARKS, (marks) => " ".repeat(marks.length)) };
}
