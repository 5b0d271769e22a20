import { captionAbove, type Draft, type LooseLine } from "../draft.ts";
import type { Cell, Table, TableRow } from "../table.ts";

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 3;

/** Two words above a list of numbers are its title more often than its header. */
const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 8;

/** A word of a header is a name. */
const LONGEST_NAME = 20;

/** A longer line is no row. */
const LONGEST_ROW = 1000;

/**
 * Reads tables whose cells are kept apart by single spaces, where the words of the header tell how many columns there
 * are, and every column but the last has single words by all that its values show: numbers, constants, words before
 * them that come again, or no more words in the whole row than in the header. One column has numbers or constants of
 * its own. Their lines are prose no more.
 *
 *     area ok code text             area | ok    | code | text
 *     disk false -101 No space  →   disk | false | -101 | No space
 *     disk false -102 Not there     disk | false | -102 | Not there
 *     lock false -201 Is held       lock | false | -201 | Is held
 */
export function readSpacedRows(draft: Draft): void {
  const { loose } = draft;
  const left: LooseLine[] = [];
  for (let at = 0; at < loose.length; ) {
    const table = tableAt(loose, at);
    if (table) {
      draft.tables.push({ ...table, caption: captionAbove({ ...draft, loose: left }, table.line - 1) });
      at += 1 + table.rows.length;
    } else left.push(loose[at++]!);
  }
  draft.loose = left;
}

/** The table whose header is the loose line at an index. */
function tableAt(loose: readonly LooseLine[], start: number): Table | undefined {
  const header = headerOf(loose[start]!);
  if (!header) return undefined;
  const rows: TableRow[] = [];
  for (let at = start + 1; at < loose.length && follows(loose, at); at++) {
    const row = rowOf(loose[at]!, header.length);
    if (!row || !isAlike(row, rows[0])) break;
    rows.push(row);
  }
  if (rows.length < LEAST_ROWS || !isTable(rows, header.length)) return undefined;
  return { format: "text", line: loose[start]!.line + 1, headings: [], caption: "", header, rows };
}

/** The words of a line, if they may be names of columns; a row, which has a number or a constant, is no header. */
function headerOf({ text, line, level }: LooseLine): Cell[] | undefined {
  if (level > 0 || text.length > MOST_COLUMNS * LONGEST_NAME || /[.。:：,，;；!?！？\d]/u.test(text))
    return undefined;
  const cells = wordsOf(text, line);
  const fits = cells.length >= LEAST_COLUMNS && cells.length <= MOST_COLUMNS;
  const areNames = cells.every((cell) => cell.text.length <= LONGEST_NAME && !isKey(cell.text));
  return fits && areNames ? cells : undefined;
}

function follows(loose: readonly LooseLine[], index: number): boolean {
  const { level, line } = loose[index]!;
  return level === 0 && line === loose[index - 1]!.line + 1;
}

/** A line cut at its first spaces; `undefined` where it has too few. */
function rowOf({ text, line }: LooseLine, width: number): TableRow | undefined {
  if (text.length > LONGEST_ROW) return undefined;
  const words = wordsOf(text, line);
  const last = words[width - 1];
  if (!last) return undefined;
  const rest = { ...last, text: text.slice(last.column - 1).trim() };
  return { cells: [...words.slice(0, width - 1), rest], line: line + 1, column: 1 };
}

function wordsOf(text: string, line: number): Cell[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    line: line + 1,
    column: match.index + 1,
  }));
}

/** Whether a row has numbers and constants where the first row has them. */
function isAlike(row: TableRow, first: TableRow | undefined): boolean {
  if (!first) return row.cells.slice(0, -1).some(({ text }) => isKey(text));
  return first.cells.slice(0, -1).every(({ text }, column) => !isKey(text) || isKey(row.cells[column]!.text));
}

/** Numbers, constants. */
function isKey(text: string): boolean {
  return /^(?:-?\d{1,9}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)+)$/.test(text);
}

/**
 * Whether no cell but the last can have had a space in it, and one column tells the rows apart. What comes again may
 * stand before the numbers; behind them it is the beginning of a text.
 */
function isTable(rows: readonly TableRow[], width: number): boolean {
  const whole = rows.length > LEAST_ROWS && rows.every(({ cells }) => !/\s/u.test(cells[width - 1]!.text));
  let hasKeys = false;
  for (let column = 0; column < width - 1; column++) {
    const texts = rows.map(({ cells }) => cells[column]!.text);
    const distinct = new Set(texts).size;
    const areKeys = texts.every(isKey);
    if (!whole && !areKeys && (hasKeys || distinct * 2 > rows.length)) return false;
    hasKeys ||= areKeys && distinct >= rows.length * 0.8;
  }
  return hasKeys;
}
