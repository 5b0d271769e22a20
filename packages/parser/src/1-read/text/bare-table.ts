import { captionAbove, type Draft } from "../draft.ts";
import { looksLikeHeader, sameTexts } from "../header-row.ts";
import { pipeEnds, readPipeRow } from "../markdown/pipe-row.ts";
import { lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

/**
 * Reads rows of cells that have lost their delimiter row; gives the line after them, or the same line where fewer
 * than two rows stand. The first row is the header, unless it has numbers where all rows have; a row that says the
 * header again, or begins like it and has another width, begins a further table.
 *
 *     1xx : Authorization Status Code | Message |      caption "1xx : Authorization"
 *     100 | Access is denied. |                        Status Code | Message
 *     2xx : Operation Status Code | Message |          caption "2xx : Operation" …
 */
export function readBareTable(page: Page, line: number, draft: Draft): number {
  const rows: TableRow[] = [];
  let next = line;
  for (; next < lineCount(page); next++) {
    const row = readRow(page, next);
    if (!row) break;
    rows.push(row);
  }
  if (rows.length < 2) return line;
  const caption = captionAbove(draft, line);
  for (const table of cutAtHeaders(rows)) {
    const first = table.titled ?? table.rows[0]!.cells;
    const headed =
      table.titled !== undefined || table.rows.length === 1 || looksLikeHeader(first, table.rows.slice(1));
    const empty = first.every((cell) => cell.text === "");
    draft.tables.push({
      format: "text",
      line: table.rows[0]!.line,
      headings: draft.open,
      caption: table.title || caption,
      header: headed && !empty ? first : [],
      rows: headed || empty ? table.rows.slice(1) : table.rows,
    });
  }
  return next;
}

function readRow(page: Page, line: number): TableRow | undefined {
  const start = lineStart(page, line);
  const end = lineEnd(page, line);
  const { opens, closes } = pipeEnds(page.text, start, end);
  if (!opens && !closes) return undefined;
  const cells = readPipeRow(lineText(page, line), line + 1);
  return cells.length < 2
    ? undefined
    : { cells, line: line + 1, column: lineText(page, line).search(/\S/) + 1 };
}

interface Cut {
  readonly rows: TableRow[];
  /** What is glued before the first header cell. */
  title: string;
  /** The header without it. */
  titled?: readonly Cell[];
}

/** The rows as one table for each time the header is said. */
function cutAtHeaders(rows: readonly TableRow[]): Cut[] {
  const header = rows[0]!.cells;
  const cuts: Cut[] = [];
  for (const row of rows) {
    const open = cuts.at(-1)?.rows[0]?.cells ?? [];
    if (cuts.length === 0 || repeatsHeader(row.cells, header) || changesHeader(row.cells, open))
      cuts.push({ rows: [], title: "" });
    cuts.at(-1)!.rows.push(row);
  }
  const common = commonEnding(cuts.map((cut) => cut.rows[0]!.cells[0]!.text));
  if (cuts.length < 2 || common === "") return cuts;
  for (const cut of cuts) {
    const [first, ...others] = cut.rows[0]!.cells as [Cell, ...Cell[]];
    const glued = first.text.length - common.length;
    cut.title = first.text.slice(0, glued).trim();
    cut.titled = [{ ...first, text: common, column: first.column + glued }, ...others];
  }
  return cuts;
}

function repeatsHeader(cells: readonly Cell[], header: readonly Cell[]): boolean {
  if (cells.length !== header.length) return false;
  if (sameTexts(cells, header)) return true;
  if (!sameTexts(cells.slice(1), header.slice(1)) || cells.slice(1).every((cell) => cell.text === ""))
    return false;
  return commonEnding([cells[0]!.text, header[0]!.text]) !== "";
}

/** Whether a row of another width begins with the words that the header above it begins with. */
function changesHeader(cells: readonly Cell[], header: readonly Cell[]): boolean {
  return cells.length !== header.length && sameTexts(cells.slice(0, 2), header.slice(0, 2));
}

/** The words that all texts end with. */
function commonEnding(texts: readonly string[]): string {
  const [first = "", ...others] = texts.map((text) => text.split(" ").reverse());
  let count = 0;
  while (count < first.length && others.every((words) => words[count] === first[count])) count++;
  return (first as string[]).slice(0, count).reverse().join(" ");
}
