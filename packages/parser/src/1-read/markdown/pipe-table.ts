import { captionAbove, type Draft } from "../draft.ts";
import { looksLikeHeader, sameTexts } from "../header-row.ts";
import { lineCount, lineEnd, lineStart, lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";
import { readBrokenHeader } from "./broken-header.ts";
import { readBrokenRow } from "./broken-row.ts";
import { delimiterColumns } from "./delimiter-row.ts";
import { delimiterUnder } from "./delimiter-under.ts";
import { hasPipe, pipeEnds, pipeRowAt, readPipeRow } from "./pipe-row.ts";
import { readPipesInCode } from "./pipes-in-code.ts";
import { afterUnseenLines } from "./unseen-block.ts";
import { afterWrappedLines } from "./wrapped-lines.ts";

/** A pipe table while its body is read. */
export interface PipeTableBody {
  readonly header: readonly Cell[];
  /** Its last rows at least: {@link ROWS_LOOKED_AT} of them, and those that nobody has taken yet. */
  readonly rows: TableRow[];
  /** The header ends with a pipe, so a row that does not goes on in the next line. */
  readonly closed: boolean;
  /** Rows stand with blank lines between them, as header and delimiter row do. */
  readonly loose: boolean;
  /** How many rows there were when the last delimiter row came. */
  fresh: number;
}

/** A delimiter row inside a body looks at so many rows above it. */
export const ROWS_LOOKED_AT = 201;

/**
 * Reads the pipe table whose header is a line (from 0) with a delimiter row under it; gives the line after the
 * table, or the same line where no table begins.
 *
 *     | Status | Code |      Status | Code |      Status | Code
 *     |--------|------|      |---|---|            ---|---
 *     | 400    | A.1  |      400 | A.1 |          400 | A.1
 *
 * More than GFM takes (GFM 0.29, § 4.10): the delimiter row may have fewer or more columns than the header, repeat
 * between rows, or stand below a blank line; rows may run over several lines, and keep all their cells.
 */
export function readPipeTable(page: Page, line: number, draft: Draft): number {
  const opened = openPipeTable(page, line);
  if (!opened) return line;
  const { body, next } = opened;
  const { header } = body;
  const { opens, closes } = pipeEnds(page.text, lineStart(page, line), lineEnd(page, line));
  const end = readBody(page, next, body);
  draft.tables.push({
    format: closes && !opens ? "text" : "markdown",
    line: line + 1,
    headings: draft.open,
    caption: captionAbove(draft, line),
    header: header.every((cell) => cell.text === "") ? [] : header,
    rows: body.rows,
  });
  return end;
}

/** The pipe table whose header is a line (from 0), before its first row; `next` is the first line of its body. */
export function openPipeTable(page: Page, line: number): { body: PipeTableBody; next: number } | undefined {
  const delimiter = delimiterUnder(page, line);
  if (delimiter < 0) return openBelowBrokenHeader(page, line);
  const { closes } = pipeEnds(page.text, lineStart(page, line), lineEnd(page, line));
  const loose = delimiter > line + 1;
  return {
    body: { header: rowCells(page, line), rows: [], closed: closes, loose, fresh: 0 },
    next: delimiter + 1,
  };
}

/** A table whose header stands on several lines, as its rows may do. */
function openBelowBrokenHeader(page: Page, line: number): { body: PipeTableBody; next: number } | undefined {
  const header = readBrokenHeader(page, line);
  if (!header) return undefined;
  const body = { header: header.cells, rows: [], closed: true, loose: false, fresh: 0 };
  return { body, next: header.delimiter + 1 };
}

function rowCells(page: Page, line: number): readonly Cell[] {
  return readPipeRow(lineText(page, line), line + 1);
}

function readBody(page: Page, from: number, body: PipeTableBody): number {
  const count = lineCount(page);
  let line = from;
  while (line < count) {
    const next = readBodyLine(page, line, body);
    if (next < 0) return ~next;
    if (next === line) return line;
    line = next;
  }
  return line;
}

/**
 * The next line of a body, the same one where the table ends before it, or `~line` where another table's header was
 * read.
 */
export function readBodyLine(page: Page, line: number, body: PipeTableBody): number {
  const { text } = page;
  const start = lineStart(page, line);
  const end = lineEnd(page, line);
  let at = start;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  if (at === end) return body.loose && isRow(page, line + 1) ? line + 1 : line;
  const unit = text.charCodeAt(at);
  if (unit === 0x7b || unit === 0x3c) {
    const next = afterAside(page, line);
    if (next > line) return next;
  }
  if (unit === DASH && isRuleBetweenRows(page, line)) return line + 1;
  const row = pipeRowAt(page, line);
  const found = row.width;
  if (unit !== 0x7c && (unit === 0x23 || (found < 2 && !hasPipe(text, at, end))))
    return body.closed ? line : goOnBelow(page, line, body);
  if (delimiterColumns(text, start, end) > 0 && isDashed(row.cells)) return atDelimiter(line, body);
  const width = body.header.length;
  if (body.closed && (found < width || text.charCodeAt(end - 1) !== 0x7c)) {
    const broken = readBrokenRow(page, line, width);
    if (broken) {
      body.rows.push(broken.row);
      return broken.next;
    }
  }
  const whole = found > width ? readPipesInCode(page, line, width) : undefined;
  body.rows.push(whole ? { cells: whole, line: row.line, column: row.column } : row);
  return line + 1;
}

/**
 * Bullets of word processors, which begin no list in Markdown: behind a row without a closing pipe its last cell goes
 * on.
 */
const BULLETS = "•·▪‣◦●○";

/** The line after those in which the last cell of the row above goes on; the same line where it does not. */
function goOnBelow(page: Page, line: number, { header, rows }: PipeTableBody): number {
  const isBullet = BULLETS.includes(lineText(page, line).trimStart()[0]!);
  const end = isBullet ? line + 1 : afterWrappedLines(page, line, header.length);
  for (let at = line; at < end; at++) if (!goOn(rows, rowCells(page, at))) return at;
  return end;
}

/** Rows that are wider have no paragraphs, and copying them for each line is not worth the time. */
const WIDEST = 100;

/** Appends a line to the last cell of the last row; `false` where there is no such row. */
function goOn(rows: TableRow[], [line]: readonly Cell[]): boolean {
  const row = rows.at(-1);
  const cells = row?.cells ?? [];
  const last = cells.at(-1);
  if (!row || !last || !line || cells.length > WIDEST) return false;
  const text = last.text === "" ? line.text : `${last.text}\n${line.text}`;
  rows[rows.length - 1] = {
    cells: [...cells.slice(0, -1), { ...last, text }],
    line: row.line,
    column: row.column,
  };
  return true;
}

function isDashed(cells: readonly Cell[]): boolean {
  const first = cells[0]?.text.charCodeAt(0) ?? 0;
  return first === 0x2d || first === 0x3a || first >= 0x2013;
}

/** The line (from 0) of the row that goes on after calls and comments; the same line where none does. */
function afterAside(page: Page, line: number): number {
  const next = afterUnseenLines(page, line);
  return next > line && isRow(page, next) && delimiterUnder(page, next) < 0 ? next : line;
}

function isRow(page: Page, line: number): boolean {
  return line < lineCount(page) && hasPipe(page.text, lineStart(page, line), lineEnd(page, line));
}

const DASH = 0x2d;

/** Whether a line is nothing but dashes, and a row between pipes goes on below it. */
function isRuleBetweenRows(page: Page, line: number): boolean {
  if (!/^\s*-{3,}\s*$/.test(lineText(page, line)) || !isRow(page, line + 1)) return false;
  const { opens, closes } = pipeEnds(page.text, lineStart(page, line + 1), lineEnd(page, line + 1));
  return opens && closes && delimiterUnder(page, line + 1) < 0;
}

/** A delimiter row inside a body rules off every row, or the row above it is the header of a further table. */
function atDelimiter(line: number, body: PipeTableBody): number {
  const { rows, header } = body;
  const above = rows.at(-1);
  const fresh = rows.length - body.fresh;
  body.fresh = rows.length;
  if (!above || above.line !== line || fresh === 0) return line + 1;
  const repeats = sameTexts(above.cells, header);
  if (!repeats && (fresh < 2 || !looksLikeHeader(above.cells, rows.slice(-ROWS_LOOKED_AT, -1))))
    return line + 1;
  rows.pop();
  return ~(above.line - 1);
}

/** Whether a line (from 0) is nothing but a cell of a row that is spread over lines: `400 |`, `| Code |`, `|`. */
export function isLoneCell(page: Page, line: number): boolean {
  if (line >= lineCount(page)) return false;
  const { opens, closes } = pipeEnds(page.text, lineStart(page, line), lineEnd(page, line));
  return (opens || closes) && rowCells(page, line).length <= 1 && lineText(page, line).trim() !== "";
}
