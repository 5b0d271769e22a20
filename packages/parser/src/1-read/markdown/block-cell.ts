import { lineAt, lineStart, type Page } from "../page.ts";
import type { Cell } from "../table.ts";
import { markdownText } from "./markdown-text.ts";

const BULLET = /^[ \t]*[-*+•][ \t]+/gm;

/**
 * The cell that stands between two offsets of a page and may run over lines: escaped pipes are pipes, lists lose
 * their bullets.
 *
 *     "\n- gone\n- never there\n"  →  "gone\nnever there"
 */
export function blockCell(page: Page, from: number, to: number): Cell {
  const raw = page.text.slice(from, to);
  const first = from + Math.max(0, raw.search(/\S/));
  const line = lineAt(page, first);
  const text = markdownText(raw.replaceAll("\\|", "|").replace(BULLET, ""));
  return { text, line: line + 1, column: first - lineStart(page, line) + 1 };
}
