import type { Cell, TableRow } from "../table.ts";
import type { ContentLine, Directive } from "./directive.ts";
import type { GridRows } from "./grid-rows.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

const ROW = /^[-*+•](?:\s+|$)/;
const CELL = /^([-*+•])(?:\s+|$)/;

interface OpenCell {
  readonly lines: string[];
  readonly line: number;
  readonly column: number;
  /** Where its text stands, in the content. */
  readonly indent: number;
}

/** A row while its cells are collected. */
interface OpenRow {
  readonly cells: OpenCell[];
  readonly line: number;
  readonly column: number;
  /** Where the bullets of its cells stand, in the content. */
  readonly indent: number;
}

/**
 * The rows of a `list-table`: a list of lists (docutils, "List Table").
 *
 *     * - Code          Code | Text
 *       - Text          A.1  | Not found
 *     * - A.1
 *       - Not found
 */
export function readListTable(
  directive: Directive,
  content: readonly ContentLine[],
  substitutions?: Substitutions,
): GridRows {
  const open: OpenRow[] = [];
  for (const line of content) addLine(open, line);
  const rows = open.map(
    (row): TableRow => ({
      cells: row.cells.map(
        (cell): Cell => ({
          text: rstCellText(cell.lines, substitutions),
          line: cell.line,
          column: cell.column,
        }),
      ),
      line: row.line,
      column: row.column,
    }),
  );
  const heads = Number.parseInt(directive.options.get("header-rows") ?? "0", 10) || 0;
  return { header: rows.slice(0, heads), rows: rows.slice(heads) };
}

function addLine(open: OpenRow[], { text, line, indent }: ContentLine): void {
  let rest = text;
  let at = 0;
  const row = ROW.exec(rest);
  if (row) {
    at = row[0].length;
    rest = rest.slice(at);
    open.push({ cells: [], line: line + 1, column: indent + 1, indent: at });
  }
  const last = open.at(-1);
  if (!last) return;
  const own = row ? 0 : rest.length - rest.trimStart().length;
  const cell = row || own === last.indent ? CELL.exec(rest.slice(own)) : null;
  if (!cell) {
    const open = last.cells.at(-1);
    open?.lines.push(rest.slice(Math.min(own, open.indent)));
    return;
  }
  const from = own + cell[0].length;
  last.cells.push({
    lines: [rest.slice(from)],
    line: line + 1,
    column: indent + at + from + 1,
    indent: at + from,
  });
}
