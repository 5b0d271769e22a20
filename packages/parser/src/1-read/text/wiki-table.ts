import { captionAbove, type Draft } from "../draft.ts";
import { readPipeRow } from "../markdown/pipe-row.ts";
import { lineCount, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

const HEADER = /^\s*\|\|(?:[^|]+\|\|)+\s*$/;
const ROW = /^\s*\|(?!\|)/;

/**
 * Reads a table as Confluence and Jira write it, whose header has two bars where rows have one, from its header (line
 * from 0) on; gives the line after it, or the same line where no such header with a row below it stands.
 *
 *     ||Code||Text||      Code | Text
 *     |{{A.1}}|Gone|  →   A.1  | Gone
 */
export function readWikiTable(page: Page, line: number, draft: Draft): number {
  if (!HEADER.test(lineText(page, line)) || !ROW.test(lineText(page, line + 1))) return line;
  const rows: TableRow[] = [];
  let next = line + 1;
  for (; next < lineCount(page) && ROW.test(lineText(page, next)); next++) rows.push(rowAt(page, next));
  draft.tables.push({
    format: "text",
    line: line + 1,
    headings: draft.open,
    caption: captionAbove(draft, line),
    header: headerAt(page, line),
    rows,
  });
  return next;
}

function headerAt(page: Page, line: number): readonly Cell[] {
  const parts = lineText(page, line).split("||");
  let column = 1;
  const cells = parts.map((part): Cell => {
    const at = column + part.length - part.trimStart().length;
    column += part.length + "||".length;
    return { text: part.replace(/^[\s*_]+|[\s*_]+$/g, ""), line: line + 1, column: at };
  });
  return cells.slice(1, -1);
}

function rowAt(page: Page, line: number): TableRow {
  const text = lineText(page, line);
  const cells = readPipeRow(text, line + 1).map((cell) => ({
    ...cell,
    text: cell.text.replace(/\{\{([^{}]*)\}\}/g, "$1"),
  }));
  return { cells, line: line + 1, column: text.search(/\S/) + 1 };
}
