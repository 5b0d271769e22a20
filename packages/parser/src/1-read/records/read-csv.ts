import type { Draft } from "../draft.ts";
import { foldSpace } from "../fold-space.ts";
import { looksLikeHeader } from "../header-row.ts";
import { lineCount, lineStart, lineText, type Page } from "../page.ts";
import type { TableFormat, TableRow } from "../table.ts";
import { type CsvDialect, csvRecords } from "./csv-records.ts";

/** How many lines tell the delimiter. */
const SAMPLE_LINES = 50;

/**
 * Reads a page of comma-separated values (or of `;`, `|`, tabs: what cuts the lines most evenly, or what a first line
 * `sep=;` names, as spreadsheets write it) as one table.
 */
export function readCsv(page: Page, draft: Draft): void {
  readRecords(page, draft, { format: "csv", delimiters: [",", ";", "\t", "|"] });
}

/** Reads a page of tab-separated values as one table. */
export function readTsv(page: Page, draft: Draft): void {
  readRecords(page, draft, { format: "tsv", delimiters: ["\t"] });
}

function readRecords(
  page: Page,
  draft: Draft,
  kind: { format: TableFormat; delimiters: readonly string[] },
): void {
  const named = /^sep=(.)$/i.exec(lineText(page, 0).trimEnd())?.[1];
  const first = named === undefined ? afterComments(page) : 1;
  const text = page.text.slice(lineStart(page, first));
  const dialect: CsvDialect = {
    delimiter: named ?? delimiterOf(text, kind.delimiters),
    quote: '"',
    escape: /\\[",;]/.test(text) ? "\\" : "",
  };
  const rows = csvRecords({ text, line: first + 1, indent: 0 }, dialect).map(
    (cells): TableRow => ({
      cells: cells.map((cell) => ({ ...cell, text: foldSpace(cell.text) })),
      line: cells[0]!.line,
      column: cells[0]!.column,
    }),
  );
  const [head, ...rest] = rows;
  if (!head || rows.every(({ cells }) => cells.length < 2)) return;
  const headed = looksLikeHeader(head.cells, rest);
  draft.tables.push({
    format: kind.format,
    line: head.line,
    headings: [],
    caption: "",
    header: headed ? head.cells : [],
    rows: headed ? rest : rows,
  });
}

/** The line (from 0) after the `#` comments and blank lines that a file begins with. */
function afterComments(page: Page): number {
  let line = 0;
  while (line < lineCount(page) - 1 && /^\s*(?:#.*)?$/.test(lineText(page, line))) line++;
  return line;
}

/** The delimiter that cuts the first lines into the most fields, and as evenly as can be. */
function delimiterOf(text: string, delimiters: readonly string[]): string {
  let best = delimiters[0]!;
  let bestScore = 0;
  const sample = text.split("\n", SAMPLE_LINES).join("\n");
  for (const delimiter of delimiters) {
    const widths = csvRecords(
      { text: sample, line: 1, indent: 0 },
      { delimiter, quote: '"', escape: "\\" },
    ).map((r) => r.length);
    const common = mostFrequent(widths);
    const score =
      common < 2 ? 0 : widths.filter((width) => width === common).length / widths.length + common / 1000;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
