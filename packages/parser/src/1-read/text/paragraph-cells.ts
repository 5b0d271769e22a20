import type { Draft, LooseLine } from "../draft.ts";
import { isWord } from "../entries/title-code.ts";
import type { Cell, TableRow } from "../table.ts";

/** Lines that follow one another without a blank line between. */
type Paragraph = readonly LooseLine[];

/** Header cells are names, not sentences. */
const LONGEST_NAME = 40;

/**
 * Reads tables of which nothing is left but paragraphs: the header's cells on lines of one paragraph, then each cell
 * of the body in a paragraph of its own. The paragraph above the header is the caption.
 *
 *     Status 400
 *
 *     code
 *     text            code       | text
 *                 →   BadRequest | No such group.
 *     BadRequest
 *
 *     No such group.
 */
export function readParagraphCells(draft: Draft): void {
  const paragraphs = paragraphsOf(draft.loose);
  for (let i = 0; i < paragraphs.length; i++) {
    const header = paragraphs[i]!;
    if (!isHeader(header)) continue;
    const end = endOfBody(paragraphs, i);
    const cells = paragraphs.slice(i + 1, end).map(([line]) => line!);
    const rest = cells.length % header.length;
    const rows = rowsOf(cells.slice(0, cells.length - rest), header.length);
    if (rest > 1 || rows.length === 0 || !rows.every(({ cells: [first] }) => isWord(first!.text))) continue;
    const above = paragraphs[i - 1];
    draft.tables.push({
      format: "text",
      line: header[0]!.line + 1,
      headings: [],
      caption: above?.length === 1 ? above[0]!.text : "",
      header: header.map(cellOf),
      rows,
    });
    i = end - 1;
  }
}

function paragraphsOf(lines: readonly LooseLine[]): Paragraph[] {
  const paragraphs: LooseLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && last.at(-1)!.line === line.line - 1) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function isHeader(paragraph: Paragraph): boolean {
  if (paragraph.length < 2 || paragraph.length > 8) return false;
  return paragraph.every(
    ({ text, level }) => level === 0 && text.length <= LONGEST_NAME && !/[.。:：]$/.test(text),
  );
}

/** Index of the paragraph after those that may be cells: one line each. */
function endOfBody(paragraphs: readonly Paragraph[], start: number): number {
  let end = start + 1;
  while (end < paragraphs.length && paragraphs[end]!.length === 1 && paragraphs[end]![0]!.level === 0) end++;
  return end;
}

function rowsOf(lines: readonly LooseLine[], width: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let i = 0; i < lines.length; i += width) {
    rows.push({ cells: lines.slice(i, i + width).map(cellOf), line: lines[i]!.line + 1, column: 1 });
  }
  return rows;
}

function cellOf({ text, line }: LooseLine): Cell {
  return { text, line: line + 1, column: 1 };
}
