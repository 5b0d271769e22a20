import type { LooseLine } from "../draft.ts";
import { markdownText } from "../markdown/markdown-text.ts";
import { lineCount, lineText, type Page } from "../page.ts";

/** A line of a page with what it is marked as, in the eyes of who looks for codes that stand as titles. */
export interface MarkedLine {
  /** From 0. */
  readonly line: number;
  readonly column: number;
  /**
   * `h3`, `bold`, `item0`; `term` and `definition` in a definition list; `coded` for a line that begins with a code and
   * says what it is; "" for running text. Lines that are marked alike are of one kind.
   */
  readonly mark: string;
  /** Plain text without bullet; bold words side by side are joined by a slash. */
  readonly text: string;
  /** What is bold or code at its beginning, without colon; "" where nothing is. */
  readonly strong: string;
  readonly level: number;
}

const ITEM = /^(\s*)(?:[-*+•]|\d+[.)])\s+(?=\S)/;
const BOLD = /^\s*(?:\*\*[^*]+\*\*\s*|__[^_]+__\s*)+[:：]?\s*$/;
const STRONG = /^(?:(?:\*\*|__)((?:(?!\*\*|__).)+?)(?:\*\*|__)|`+([^`]+)`+)/;
const DEFINITION = /^\s*:\s+(?=\S)/;
const CODED =
  /^\s*(?:(?:-?\d{3,}|[A-Z]{1,8}[-_.]?\d{2,})\s*[:：]\s*(?=[^\s/])|(?:-\d{2,}|\d{5,}|(?!19|20)\d{4})\s+(?=\p{L}))/u;
const BULLET = /^(?:[-*+•:]|\d+[.)])\s+/;
const BEGIN = /^\s*(?:[-*+•:]|\d+[.)])\s+/;

/** How a loose line of a page is marked. */
export function markedLine(page: Page, loose: LooseLine): MarkedLine {
  const { level, line } = loose;
  const raw = lineText(page, line);
  const mark = level > 0 ? `h${level}` : markOf(page, line, raw);
  const begin = /^(?:item|definition)/.test(mark) ? (BEGIN.exec(raw)?.[0].length ?? 0) : 0;
  const body = raw.slice(begin).trimStart();
  const strong = STRONG.exec(body);
  return {
    line,
    column: raw.length - body.length + 1,
    mark,
    text: plainText(loose, mark, raw),
    strong: strong ? markdownText(strong[1] ?? strong[2]!).replace(/\s*[:：]$/, "") : "",
    level,
  };
}

/** The mark of a line that is no heading. */
function markOf(page: Page, line: number, raw: string): string {
  const item = ITEM.exec(raw);
  if (item) return `item${item[1]!.length}`;
  if (BOLD.test(raw)) return "bold";
  if (DEFINITION.test(raw)) return "definition";
  if (line + 1 < lineCount(page) && DEFINITION.test(lineText(page, line + 1))) return "term";
  return CODED.test(raw) ? "coded" : "";
}

function plainText({ text }: LooseLine, mark: string, raw: string): string {
  if (mark === "bold") return markdownText(raw.replace(/\*\*\s*\*\*/g, "/"));
  return /^(?:item|definition)/.test(mark) ? text.replace(BULLET, "") : text;
}
