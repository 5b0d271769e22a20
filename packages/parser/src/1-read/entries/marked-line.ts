import type { LooseLine } from "../draft.ts";
import { markdownText } from "../markdown/markdown-text.ts";
import { lineText, type Page } from "../page.ts";

/** A line of a page with what it is marked as, in the eyes of who looks for codes that stand as titles. */
export interface MarkedLine {
  /** From 0. */
  readonly line: number;
  readonly column: number;
  /** `h3`, `bold`, `item0`; "" for running text. Lines that are marked alike are of one kind. */
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
const BULLET = /^(?:[-*+•]|\d+[.)])\s+/;

/** How a loose line of a page is marked. */
export function markedLine(page: Page, { level, line, text }: LooseLine): MarkedLine {
  const raw = lineText(page, line);
  const item = level > 0 ? null : ITEM.exec(raw);
  const body = raw.slice(item?.[0].length ?? 0).trimStart();
  const bold = level > 0 || item ? null : BOLD.exec(raw);
  const strong = STRONG.exec(body);
  return {
    line,
    column: raw.length - body.length + 1,
    mark: level > 0 ? `h${level}` : bold ? "bold" : item ? `item${item[1]!.length}` : "",
    text: item ? text.replace(BULLET, "") : bold ? markdownText(raw.replace(/\*\*\s*\*\*/g, "/")) : text,
    strong: strong ? markdownText(strong[1] ?? strong[2]!).replace(/\s*[:：]$/, "") : "",
    level,
  };
}
