import type { Draft } from "../draft.ts";
import { foldSpace } from "../fold-space.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import type { TableRow } from "../table.ts";

/** A name, and where its value begins (java.util.Properties, "load"); Apple's strings stand in quotes. */
const PAIR = /^\s*("(?:[^"\\]|\\.)*"|(?:[^\s=:\\"]|\\.)(?:[^\s=:\\]|\\.)*)(?:\s*[=:]\s*|\s+)(.*)$/;
const COMMENT = /^\s*(?:[#!;]|\/\/|\/\*|\*|$|\[.*\]\s*$)/;
/** A comment that may be the title of what stands below it. */
const TITLE = /^\s*(?:[#!;]|\/\/|\/\*)+\s*([^\s#!;=*][^=*]{0,78}[^\s=*.])\s*(?:\*\/)?\s*$/;
const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/g;
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "", f: " " };

/**
 * Reads a page of names and texts, as programs keep their messages, as one table: `.properties` of Java and `.strings`
 * of Apple. A backslash at the end of a line goes on in the next one; the comment above the first name is the caption.
 *
 *     E1001 = The disk \          name  | text
 *             is full         →   E1001 | The disk is full
 *     "E1002" = "Gone";           E1002 | Gone
 */
export function readProperties(page: Page, draft: Draft): void {
  const rows: TableRow[] = [];
  let caption = "";
  for (let line = 0; line < lineCount(page); ) {
    const text = lineText(page, line);
    const next = COMMENT.test(text) ? line + 1 : endOfPair(page, line);
    const row = COMMENT.test(text) ? undefined : rowOf(page, line, next);
    if (row) rows.push(row);
    else if (rows.length === 0) caption = TITLE.exec(text)?.[1] ?? caption;
    line = next;
  }
  const [first] = rows;
  if (!first) return;
  const { line, column } = first;
  draft.tables.push({
    format: "properties",
    line,
    headings: [],
    caption,
    header: ["name", "text"].map((text) => ({ text, line, column })),
    rows,
  });
}

/** The line (from 0) after a pair: lines that end with an odd number of backslashes go on. */
function endOfPair(page: Page, line: number): number {
  let next = line;
  while (next < lineCount(page) && /(?<!\\)(?:\\\\)*\\$/.test(lineText(page, next))) next++;
  return Math.min(next + 1, lineCount(page));
}

function rowOf(page: Page, line: number, end: number): TableRow | undefined {
  const first = lineText(page, line);
  const pair = PAIR.exec(first);
  if (!pair) return undefined;
  const lines = [pair[2]!];
  for (let next = line + 1; next < end; next++) lines.push(lineText(page, next).trimStart());
  const value = lines.map((text) => text.replace(/\\$/, "")).join("");
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*;?\s*$/.exec(value);
  const at = first.length - pair[2]!.length + (quoted ? 1 : 0);
  const start = first.length - first.trimStart().length + (pair[1]!.startsWith('"') ? 1 : 0);
  return {
    cells: [
      { text: plain(pair[1]!.replace(/^"|"$/g, "")), line: line + 1, column: start + 1 },
      { text: plain(quoted ? quoted[1]! : value), line: line + 1, column: at + 1 },
    ],
    line: line + 1,
    column: start + 1,
  };
}

function plain(text: string): string {
  const resolved = text.replace(ESCAPE, (_, hex?: string, character?: string) =>
    hex === undefined ? (CONTROLS[character!] ?? character!) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return foldSpace(resolved);
}
