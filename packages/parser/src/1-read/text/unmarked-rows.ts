import type { Draft, LooseLine } from "../draft.ts";
import { lineText, type Page } from "../page.ts";
import type { Cell, TableRow } from "../table.ts";

/** How the cells of a row without delimiters can be told apart: one group a cell. */
const SHAPES: readonly { readonly row: RegExp; readonly reason: string }[] = [
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
];

/** Fewer rows than this may be chance. */
const LEAST_ROWS = 3;

/**
 * Reads rows whose cells have no delimiter left, where the cells tell themselves apart. They have no header: where
 * the columns of a header begin cannot be seen.
 *
 *     400 BAD_REQUEST The body is no JSON.     400 | BAD_REQUEST | The body is no JSON.
 *     404NotFoundThe user is gone.不存在        404 | NotFound | The user is gone. | 不存在
 *     NoUserThe user is gone.404不存在          NoUser | The user is gone. | 404 | 不存在
 */
export function readUnmarkedRows(page: Page, draft: Draft): void {
  for (const { row } of SHAPES) {
    let rows: TableRow[] = [];
    for (const line of draft.loose) {
      const read = line.level === 0 ? readRow(page, line, row) : undefined;
      if (!read) continue;
      if (rows.length > 0 && rows.at(-1)!.line < read.line - 2) {
        addRows(draft, rows);
        rows = [];
      }
      rows.push(read);
    }
    addRows(draft, rows);
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

function addRows(draft: Draft, rows: readonly TableRow[]): void {
  if (rows.length < LEAST_ROWS) return;
  draft.tables.push({ format: "text", line: rows[0]!.line, headings: [], caption: "", header: [], rows });
}
