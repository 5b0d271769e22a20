import { addSample, type Draft } from "../draft.ts";
import { lineCount, lineStart, lineText, type Page } from "../page.ts";

const OPEN = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})([^`]*)$/;

/**
 * Reads the fenced code that begins in a line (from 0) as a sample; gives the line after it, or the same line where
 * no fence opens (CommonMark 0.31, § 4.5). A fence that is never closed reaches to the end of the page.
 */
export function readFence(page: Page, line: number, draft: Draft): number {
  const open = OPEN.exec(lineText(page, line));
  if (!open) return line;
  const mark = open[1]!;
  let next = line + 1;
  while (next < lineCount(page) && !closes(lineText(page, next).trim(), mark)) next++;
  addSample(draft, line + 1, page.text.slice(lineStart(page, line + 1), lineStart(page, next)));
  return Math.min(next + 1, lineCount(page));
}

function closes(trimmed: string, mark: string): boolean {
  return trimmed.length >= mark.length && trimmed === mark.charAt(0).repeat(trimmed.length);
}
