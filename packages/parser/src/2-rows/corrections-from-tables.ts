import type { ColumnRole } from "./column-role.ts";
import { type ColumnCorrections, correctedRole, type SourceCorrections } from "./source-corrections.ts";
import type { TableUnderstanding } from "./table-understanding.ts";

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
  const columns: ColumnCorrections = Object.assign({}, ...errorTables.map(columnsOfTable).reverse());
  if (errorTables.every((table) => saysTheSame(columns, table)))
    return { tables: errorTables.map(({ number }) => number), columns };
  return { tables: errorTables.map((table) => ({ table: table.number, columns: columnsOfTable(table) })) };
}

/** The role of each column of a table by its header, or by its number where it has none of its own. */
export function columnsOfTable({ columns }: TableUnderstanding): ColumnCorrections {
  const roles: Record<string, ColumnRole> = {};
  for (const { header, number, role } of columns) {
    const isItsOwn = header !== "" && columns.filter((each) => isSame(each.header, header)).length === 1;
    roles[isItsOwn ? header : `#${number}`] = role;
  }
  return roles;
}

function saysTheSame(told: ColumnCorrections, { columns }: TableUnderstanding): boolean {
  return columns.every(({ header, number, role }) => correctedRole(told, header, number - 1) === role);
}

/** Whether one header names the column of the other. */
function isSame(one: string, other: string): boolean {
  return correctedRole({ [one]: "other" }, other, -1) !== undefined;
}
