import type { ColumnRole } from "../columns/column-role.ts";
import type { TableUnderstanding } from "../table-understanding.ts";
import { type ColumnCorrections, correctedRole, type SourceCorrections } from "./source-corrections.ts";

/**
 * The corrections that say what was inferred about the tables of a source: read with them, it gives the same catalog.
 * A person changes in them what is wrong. Columns are told for all error tables at once where that says the same;
 * `{}` where no table was read as one of errors.
 *
 *     Status → httpStatus, Code → code in tables 2 and 3
 *       →  { tables: [2, 3], columns: { Status: "httpStatus", Code: "code" } }
 */
export function correctionsFromTables(tables: readonly TableUnderstanding[]): SourceCorrections {
  const errorTables = tables.filter(({ kind, format }) => kind === "errors" && format !== "pattern");
  if (errorTables.length === 0) return {};
  const columns = mergedColumns(errorTables.map(columnsOfTable));
  if (errorTables.every((table) => saysTheSame(columns, table)))
    return { tables: errorTables.map(({ number }) => number), columns };
  return { tables: errorTables.map((table) => ({ table: table.number, columns: columnsOfTable(table) })) };
}

/** What tables say of their columns, in the order of the page; of two that differ, the first. */
function mergedColumns(tables: readonly ColumnCorrections[]): ColumnCorrections {
  const merged = new Map<string, ColumnRole>();
  for (const columns of tables)
    for (const [key, role] of Object.entries(columns)) if (!merged.has(key)) merged.set(key, role);
  return Object.fromEntries(merged);
}

/** The role of each column of a table by its header, or by its number where it has none of its own. */
export function columnsOfTable({ columns }: TableUnderstanding): ColumnCorrections {
  return Object.fromEntries(
    columns.map(({ header, number, role }): [string, ColumnRole] => {
      const isItsOwn = isName(header) && columns.filter((each) => isSame(each.header, header)).length === 1;
      return [isItsOwn ? header : `#${number}`, role];
    }),
  );
}

/** Whether a header can name its column: `#2` is the number of a column. */
function isName(header: string): boolean {
  return header !== "" && !/^#\d+$/.test(header);
}

function saysTheSame(told: ColumnCorrections, { columns }: TableUnderstanding): boolean {
  return columns.every(({ header, number, role }) => correctedRole(told, header, number - 1) === role);
}

/** Whether one header names the column of the other. */
function isSame(one: string, other: string): boolean {
  return correctedRole({ [one]: "other" }, other, -1) !== undefined;
}
