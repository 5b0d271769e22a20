import type { Cell, Table } from "../table.ts";
import { type Entry, entryTables } from "./entry-table.ts";
import type { MarkedLine } from "./marked-line.ts";
import { isCode } from "./title-code.ts";

/** Fewer names than this are parts of a page. */
const LEAST_NAMED = 3;

/** At least this share of the records must have a code under a label. */
const LEAST_CODED = 0.5;

/** A name in the scope of another: `Status::NotReady`, `ns::error::not_ready`. */
const SCOPED = /^[A-Za-z_]\w*(?:::[A-Za-z_]\w*)+$/;

/**
 * The titles that name errors and say no code: exceptions of a program, and headings that are names in the scope of
 * another. The name is the first cell of each.
 */
export function namedTitles(lines: readonly MarkedLine[]): Map<number, ReadonlyMap<string, Cell>> {
  const titles = new Map<number, ReadonlyMap<string, Cell>>();
  for (const [index, { mark, level, text, line, column }] of lines.entries()) {
    const isName = mark === "exception" ? /^[\w.]+$/.test(text) : level > 0 && SCOPED.test(text);
    if (isName) titles.set(index, new Map([["Name", { text, line: line + 1, column }]]));
  }
  return titles.size < LEAST_NAMED ? new Map() : titles;
}

/**
 * Tables of records with such titles whose codes stand under a label; `undefined` where none has codes. Rows without a
 * code are no errors on the wire: the class that others are made from.
 *
 *     ### Status::NotReady           Name             | Identifier Value | Description
 *     It still warms up.         →   Status::NotReady | 207              | It still warms up.
 *     - Identifier Value: 207
 */
export function tablesOfNamed(entries: readonly Entry[]): Table[] | undefined {
  const tables = entryTables(entries).flatMap((table) => {
    const column = codeColumn(table);
    if (column < 0) return [];
    return { ...table, rows: table.rows.filter(({ cells }) => cells[column]!.text !== "") };
  });
  return tables.reduce((sum, { rows }) => sum + rows.length, 0) < LEAST_NAMED ? undefined : tables;
}

/** The first column beside the names of which most cells are codes; -1 where there is none. */
function codeColumn({ header, rows }: Table): number {
  return header.findIndex((_, index) => {
    const coded = rows.filter(({ cells }) => isCode(cells[index]!.text)).length;
    return index > 0 && coded >= rows.length * LEAST_CODED;
  });
}
