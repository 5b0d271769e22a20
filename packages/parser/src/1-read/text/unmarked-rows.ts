import type { Draft, LooseLine } from "../draft.ts";
import { lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

/** How the cells of a row without delimiters can be told apart: one group a cell. */
interface Shape {
  readonly row: RegExp;
  readonly reason: string;
  /** Words may begin like this too: half of the rows must begin with a word that has this in it. */
  readonly half?: RegExp;
  /** The lines of a table of contents look the same: the rows must be more, and not numbered from 1. */
  readonly isList?: boolean;
}

const SHAPES: readonly Shape[] = [
  {
    row: /^\s*([1-5]\d\d)[ \t]+([A-Z][A-Z\d]*_[A-Z\d_{}]+)[ \t]+(\S.*)$/d,
    reason: "one space between the cells: a number of three digits, a word of capitals, the rest",
  },
  {
    row: /^\s*([1-5]\d\d)((?:[A-Z][a-z\d]+)+?)(?:(?=[A-Z][a-z]*[ ,])([ -~“”‘’]+))?([^ -~].*)?$/d,
    reason: "nothing between the cells: a number of three digits, humps, a sentence, text that is not Latin",
  },
  {
    row: /^\s*([A-Z][a-z\d]+(?:\.?[A-Z][a-z\d]+)+?)(?=[A-Z][a-z]* )([ -~“”‘’]+?)([1-5]\d\d)?(?:(?=[^ -~“”‘’])(.+))?$/d,
    reason: "nothing between the cells: humps, a sentence, a number of three digits, text that is not Latin",
  },
  {
    row: /^\s*([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)(?=[A-Z][a-z]+ )(\S.*)$/d,
    reason: "nothing between the cells: a word of capitals, a sentence",
  },
  {
    row: /^\s*(-?\d{1,8})((?=\p{Lu}\p{Ll}|\p{Lu}+[ _-]|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]).*?)(?:(?<=[^ -~“”‘’])([A-Z][a-z][ -~“”‘’]*))?$/du,
    reason: "nothing between the cells: a number, text that may be not Latin, a sentence",
  },
  {
    row: /^\s*(?:[-*•]\s+)?(-?\d{1,8})(?:\s+[-–—]\s+|\s?[:：]\s+)(\p{L}.*|\\?<.*)$/du,
    reason: "a dash or a colon between the cells: a number, a sentence",
  },
  {
    row: /^\s*(-?\d{1,8})[ \t]+(\p{L}.*)$/du,
    reason: "one space between the cells: a number, a sentence",
    isList: true,
  },
  {
    row: /^\s*([A-Z][A-Z\d]*(?:_[A-Z\d]+)*)[ \t]+(\p{Lu}.*)$/du,
    reason: "one space between the cells: a word of capitals, a sentence",
    half: /_/,
  },
  {
    row: /^\s*([a-z][a-z\d]*(?:_[a-z\d]+)*)(\p{Lu}.*\s.*)$/du,
    reason: "nothing between the cells: a word with low lines, a sentence",
    half: /_/,
  },
  {
    row: /^\s*([A-Z]{2,8}(?:-\d{2,8})+)(?:((?:\p{Lu}[\p{Ll}\d]*)+?)(?=\p{Lu}\p{Ll}* ))?(\p{L}.*)$/du,
    reason: "nothing between the cells: capitals and numbers with hyphens, humps, a sentence",
  },
];

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 3;

/** Fewer rows than this are no list of numbers with their texts. */
const LEAST_IN_LIST = 5;

/**
 * Reads rows whose cells have no delimiter left, where the cells tell themselves apart. They have no header: where
 * the columns of a header begin cannot be seen.
 *
 *     400 BAD_REQUEST The body is no JSON.     400 | BAD_REQUEST | The body is no JSON.
 *     404NotFoundThe user is gone.不存在        404 | NotFound | The user is gone. | 不存在
 *     NoUserThe user is gone.404不存在          NoUser | The user is gone. | 404 | 不存在
 *     102不存在The user is gone                 102 | 不存在 | The user is gone
 *     no_userThe user is gone.                 no_user | The user is gone.
 */
export function readUnmarkedRows(page: Page, draft: Draft): void {
  const taken = new Set(draft.tables.flatMap(({ rows }) => rows.map(({ line }) => line)));
  for (const shape of SHAPES) {
    let rows: TableRow[] = [];
    for (const line of draft.loose) {
      const isFree = line.level === 0 && !taken.has(line.line + 1);
      const read = isFree ? readRow(page, line, shape.row) : undefined;
      if (!read) continue;
      if (rows.length > 0 && rows.at(-1)!.line < read.line - 2) {
        addRows(draft, rows, { shape, taken });
        rows = [];
      }
      rows.push(read);
    }
    addRows(draft, rows, { shape, taken });
  }
}

/** A longer line is no row, and matching it is not worth the time. */
const LONGEST_ROW = 4000;

function readRow(page: Page, { line, text }: LooseLine, shape: RegExp): TableRow | undefined {
  const match = text.length > LONGEST_ROW ? null : shape.exec(lineText(page, line));
  if (!match) return undefined;
  const cells = match.slice(1).map((text, i): Cell => {
    const at = match.indices?.[i + 1]?.[0] ?? match[0].length;
    return { text: (text ?? "").trim(), line: line + 1, column: at + 1 };
  });
  return { cells, line: line + 1, column: cells[0]!.column };
}

/** Adds rows of a shape as a table, if they are enough; their lines are rows of no other shape. */
function addRows(
  draft: Draft,
  rows: readonly TableRow[],
  { shape, taken }: { readonly shape: Shape; readonly taken: Set<number> },
): void {
  if (rows.length < LEAST_ROWS) return;
  const { half, isList } = shape;
  if (isList && (rows.length < LEAST_IN_LIST || rows.every(({ cells }, i) => cells[0]!.text === `${i + 1}`)))
    return;
  if (half && rows.filter(({ cells }) => half.test(cells[0]!.text)).length * 2 < rows.length) return;
  for (const { line } of rows) taken.add(line);
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, 1 + cells.findLastIndex(({ text }) => text !== ""));
  const table = rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) }));
  draft.tables.push({
    format: "text",
    line: rows[0]!.line,
    headings: [],
    caption: "",
    header: [],
    rows: table,
  });
}
