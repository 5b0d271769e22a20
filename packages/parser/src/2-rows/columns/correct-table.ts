import type { Table } from "../../1-read/table.ts";
import {
  type ColumnCorrections,
  correctedRole,
  correctionsOfTable,
  namesTable,
  type SourceCorrections,
  tableNameOf,
} from "../corrections/source-corrections.ts";
import type { Verdict } from "../judging/judge-table.ts";
import { type ColumnRole, type ColumnUnderstanding, columnRoles } from "./column-role.ts";
import type { RecognizedColumns } from "./recognize-columns.ts";

/** A table and its number in the document. */
export interface NumberedTable {
  readonly table: Table;
  readonly number: number;
}

/** Roles that texts share: a table may have several columns of each. */
const many: readonly string[] = ["description", "solution", "code2", "other"];

/** Columns with the roles that the user gives them; a role that only one column can have leaves the other. */
export function correctColumns(
  recognized: RecognizedColumns,
  { table, number }: NumberedTable,
  corrections: SourceCorrections,
): RecognizedColumns {
  const own = correctionsOfTable(corrections, table, number).columns ?? {};
  const general = table.format === "pattern" ? rolesOfGroups(table) : (corrections.columns ?? {});
  const given = recognized.columns.map(
    ({ header }, index) => correctedRole(own, header, index) ?? correctedRole(general, header, index),
  );
  if (given.every((role) => role === undefined)) return recognized;
  const said =
    table.format === "pattern" ? "its group in the row pattern has this name" : "the configuration says so";
  const columns = recognized.columns.map((column, index): ColumnUnderstanding => {
    const role = given[index];
    if (role !== undefined) return { ...column, role, confidence: 1, reason: said };
    if (!given.includes(column.role) || many.includes(column.role)) return column;
    const reason = `the configuration names another column ${column.role}`;
    return { ...column, role: "other", confidence: 0.5, reason };
  });
  return { ...recognized, columns };
}

/** The groups of a row pattern are columns of the role that they are named after. */
function rolesOfGroups({ header }: Table): ColumnCorrections {
  return Object.fromEntries(header.map(({ text }) => [text, roleOfGroup(text) ?? "other"]));
}

/**
 * The role that a group of a row pattern is named after, `undefined` where it is none: `description2` → `description`.
 */
export function roleOfGroup(name: string): ColumnRole | undefined {
  return (
    columnRoles.find((role) => role === name) ?? columnRoles.find((role) => role === name.replace(/\d+$/, ""))
  );
}

const byHand = { httpOnly: false, byHand: true } as const;

/** What the user says about a table as a whole, `undefined` where that is nothing. */
export function verdictByHand(
  { columns }: RecognizedColumns,
  { table, number }: NumberedTable,
  corrections: SourceCorrections,
): Verdict | undefined {
  const { tables, skipTables = [] } = corrections;
  const isNamed = (names: readonly (number | string)[]): boolean =>
    names.some((name) => namesTable(name, table, number));
  if (isNamed(skipTables)) return { kind: "left-alone", reason: "the configuration says so", ...byHand };
  const code = columns.find(({ role }) => role === "code");
  if (table.format === "pattern" && code !== undefined)
    return { kind: "errors", reason: "the row pattern of the configuration finds it", ...byHand };
  if (tables === undefined) {
    const given = corrections.columns ?? {};
    if (code === undefined || correctedRole(given, code.header, code.number - 1) !== "code") return undefined;
    return { kind: "errors", reason: "the configuration names its code column", httpOnly: false };
  }
  if (!isNamed(tables.map(tableNameOf)))
    return { kind: "left-alone", reason: "the configuration names other tables", ...byHand };
  return code === undefined
    ? { kind: "left-alone", reason: "the configuration names it, but no column of it has codes", ...byHand }
    : { kind: "errors", reason: "the configuration says so", ...byHand };
}
