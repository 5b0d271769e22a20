import { lineCount, lineText, type Page } from "./page.ts";

/**
 * The line (from 0) after the front matter that a page begins with, or 0 where it has none; `title` where the front
 * matter names one (YAML between `---`, TOML between `+++`).
 */
export function skipFrontMatter(page: Page): { next: number; title: string } {
  let first = 0;
  while (first < lineCount(page) && lineText(page, first).trim() === "") first++;
  const mark = lineText(page, first).trimEnd();
  if (mark !== "---" && mark !== "+++") return { next: 0, title: "" };
  let title = "";
  for (let line = first + 1; line < lineCount(page); line++) {
    const text = lineText(page, line).trimEnd();
    if (text === mark) return { next: line + 1, title };
    const named = /^title\s*[:=]\s*(?:"([^"]*)"|'([^']*)'|(\S.*))$/.exec(text);
    if (named && title === "") title = (named[1] ?? named[2] ?? named[3] ?? "").trim();
  }
  return { next: 0, title: "" };
}
