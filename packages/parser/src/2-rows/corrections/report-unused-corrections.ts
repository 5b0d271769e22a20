import { diagnose, type Report } from "@errcat/diagnostics";
import type { ReadDocument } from "../../1-read/table.ts";
import type { ColumnRole } from "../columns/column-role.ts";
import type { UnderstoodTable } from "../table-understanding.ts";
import {
  type ColumnCorrections,
  correctedRole,
  correctionsOfTable,
  namesTable,
  type SourceCorrections,
  type TableName,
  tableNameOf,
} from "./source-corrections.ts";

/** What corrections were made to. */
export interface CorrectedSource {
  readonly document: ReadDocument;
  readonly understood: readonly UnderstoodTable[];
  /** Codes of rows that were left out. */
  readonly excluded: ReadonlySet<string>;
  readonly file: string;
  readonly report: Report;
}

/** Steps to a correction: `["columns", "Key"]`. */
type Option = readonly (string | number)[];

/**
 * Reports corrections that change nothing: of tables, columns, rows or modules which the document does not have; and
 * roles that are given to more columns of a table than can have them.
 */
export function reportUnusedCorrections(corrections: SourceCorrections, source: CorrectedSource): void {
  reportTables(corrections, source);
  reportColumns(corrections, source);
  reportRoles(corrections, source);
  const { file, report, excluded, understood } = source;
  for (const [index, code] of (corrections.skipRows ?? []).entries())
    if (!excluded.has(code))
      report(diagnose("rows/unknown-row", { code, file }, detailsOf(file, ["skipRows", index])));
  const { modules } = corrections;
  if ((modules === "column" || modules === "headings") && !understood.some((table) => hasModule(table)))
    report(diagnose("rows/unknown-modules", { where: modules, file }, detailsOf(file, ["modules"])));
}

function detailsOf(file: string, option: Option): NonNullable<Parameters<typeof diagnose>[2]> {
  return { place: { file, line: 1, column: 1 }, option };
}

/** Tables that the document does not have, and tables of errors that have no codes. */
function reportTables({ tables = [], skipTables = [] }: SourceCorrections, source: CorrectedSource): void {
  const { document, understood, file, report } = source;
  const named: readonly (readonly [TableName, Option])[] = [
    ...tables.map((each, index) => [tableNameOf(each), ["tables", index]] as const),
    ...skipTables.map((name, index) => [name, ["skipTables", index]] as const),
  ];
  for (const [name, option] of named) {
    const details = detailsOf(file, option);
    const table = typeof name === "number" ? name : `“${name}”`;
    const found = understood.filter((each, index) => namesTable(name, each.table, index + 1));
    if (found.length === 0)
      report(diagnose("rows/unknown-table", { table, found: tablesOf(document, file) }, details));
    else if (option[0] === "tables" && found.every(({ roles }) => roles.code < 0))
      report(diagnose("rows/table-without-code", { table, file }, details));
  }
}

/** So many tables or columns are named of those that there are. */
const mostNamed = 8;

/** `a.md has 2 tables: 1 “Parameters”, 2 “Errors”`. */
function tablesOf({ tables }: ReadDocument, file: string): string {
  if (tables.length === 0) return `${file} has no tables`;
  const names = tables.map(({ caption, headings }, index) => {
    const title = caption || headings.at(-1)?.text;
    return title === undefined ? `${index + 1}` : `${index + 1} “${title}”`;
  });
  const count = tables.length === 1 ? "1 table" : `${tables.length} tables`;
  return `${file} has ${count}: ${listed(names)}`;
}

function listed(names: readonly string[]): string {
  return [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ["…"] : [])].join(", ");
}

/** Keys of `columns`, of the source and of single tables, that no error table has a column for. */
function reportColumns({ columns = {}, tables = [] }: SourceCorrections, source: CorrectedSource): void {
  const { understood, file, report } = source;
  const errorTables = understood.filter(({ understanding: { kind } }) => kind === "errors");
  const check = (given: ColumnCorrections, option: Option, among: readonly UnderstoodTable[]): void => {
    for (const column of Object.keys(given)) {
      if (among.some((table) => hasColumn(table, column))) continue;
      const found = columnsOf(among, file);
      report(diagnose("rows/unknown-column", { column, found }, detailsOf(file, [...option, column])));
    }
  };
  check(columns, ["columns"], errorTables);
  for (const [index, each] of tables.entries()) {
    const named = errorTables.filter(({ table, understanding: { number } }) =>
      namesTable(tableNameOf(each), table, number),
    );
    if (typeof each === "object" && named.length > 0)
      check(each.columns ?? {}, ["tables", index, "columns"], named);
  }
}

/** `the error tables of a.md have “Key”, “Text”, #3`. */
function columnsOf(tables: readonly UnderstoodTable[], file: string): string {
  if (tables.length === 0) return `${file} has no error tables`;
  const names = tables.flatMap(({ understanding: { columns } }) =>
    columns.map(({ header, number }) => (header === "" ? `#${number}` : `“${header}”`)),
  );
  const who =
    tables.length === 1
      ? `table ${tables[0]!.understanding.number} of ${file} has`
      : `the error tables of ${file} have`;
  return `${who} ${listed([...new Set(names)])}`;
}

function hasColumn({ understanding: { columns } }: UnderstoodTable, key: string): boolean {
  return columns.some(
    ({ header, number }) => correctedRole({ [key]: "other" }, header, number - 1) !== undefined,
  );
}

/** Roles of which a row has one. */
const single: readonly ColumnRole[] = ["httpStatus", "code", "message", "name", "module", "retry"];

/** Roles that were given to several columns of one table, where a row has only one of them. */
function reportRoles(corrections: SourceCorrections, { understood, file, report }: CorrectedSource): void {
  for (const { table, understanding } of understood) {
    if (understanding.kind !== "errors" || table.format === "pattern") continue;
    const own = correctionsOfTable(corrections, table, understanding.number).columns ?? {};
    const given = understanding.columns.filter(
      ({ header, number }) =>
        correctedRole(own, header, number - 1) !== undefined ||
        correctedRole(corrections.columns ?? {}, header, number - 1) !== undefined,
    );
    for (const role of single) {
      const [first, ...others] = given.filter((column) => column.role === role);
      if (first === undefined || others.length === 0) continue;
      const column = first.header || `#${first.number}`;
      const parameters = { role, table: understanding.number, file, column };
      report(diagnose("rows/role-given-twice", parameters, detailsOf(file, ["columns", column])));
    }
  }
}

function hasModule({ understanding, roles }: UnderstoodTable): boolean {
  return understanding.kind === "errors" && (roles.module >= 0 || understanding.module !== "");
}
