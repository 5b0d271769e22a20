import { diagnose, type Report } from "@errcat/diagnostics";
import type { ReadDocument } from "../1-read/table.ts";
import {
  type ColumnCorrections,
  correctedRole,
  correctionsOfTable,
  namesTable,
  type SourceCorrections,
  type TableName,
  tableNameOf,
} from "./source-corrections.ts";
import type { UnderstoodTable } from "./table-understanding.ts";

/** What corrections were made to. */
export interface CorrectedSource {
  readonly document: ReadDocument;
  readonly understood: readonly UnderstoodTable[];
  /** Codes of rows that were left out. */
  readonly excluded: ReadonlySet<string>;
  readonly file: string;
  readonly report: Report;
}

/** Reports corrections that change nothing: of tables, columns, rows or modules which the document does not have. */
export function reportUnusedCorrections(corrections: SourceCorrections, source: CorrectedSource): void {
  const details = { place: { file: source.file, line: 1, column: 1 } };
  const { report, excluded, understood } = source;
  for (const name of unknownTables(corrections, source))
    report(diagnose("rows/unknown-table", { table: name }, details));
  for (const name of tablesWithoutCode(corrections, source))
    report(diagnose("rows/table-without-code", { table: name }, details));
  for (const column of unknownColumns(corrections, source))
    report(diagnose("rows/unknown-column", { column }, details));
  for (const code of corrections.skipRows ?? [])
    if (!excluded.has(code)) report(diagnose("rows/unknown-row", { code }, details));
  const { modules } = corrections;
  if ((modules === "column" || modules === "headings") && !understood.some((table) => hasModule(table)))
    report(diagnose("rows/unknown-modules", { where: modules }, details));
}

function unknownTables(corrections: SourceCorrections, { document }: CorrectedSource): readonly TableName[] {
  const names = [...(corrections.tables ?? []).map(tableNameOf), ...(corrections.skipTables ?? [])];
  return names.filter((name) => !document.tables.some((table, index) => namesTable(name, table, index + 1)));
}

/** Tables that `tables` names and that were left alone for want of a code column. */
function tablesWithoutCode(
  { tables = [] }: SourceCorrections,
  { understood }: CorrectedSource,
): readonly TableName[] {
  return tables.map(tableNameOf).filter((name) => {
    const named = understood.filter(({ table }, index) => namesTable(name, table, index + 1));
    return named.length > 0 && named.every(({ roles }) => roles.code < 0);
  });
}

/** Keys of `columns`, of the source and of single tables, that no error table has a column for. */
function unknownColumns(corrections: SourceCorrections, { understood }: CorrectedSource): readonly string[] {
  const errorTables = understood.filter(({ understanding: { kind } }) => kind === "errors");
  const unknown = (columns: ColumnCorrections, tables: readonly UnderstoodTable[]): readonly string[] =>
    Object.keys(columns).filter((key) => !tables.some((table) => hasColumn(table, key)));
  const own = errorTables.flatMap((each) => {
    const { table, understanding } = each;
    return unknown(correctionsOfTable(corrections, table, understanding.number).columns ?? {}, [each]);
  });
  return [...unknown(corrections.columns ?? {}, errorTables), ...own];
}

function hasColumn({ understanding: { columns } }: UnderstoodTable, key: string): boolean {
  return columns.some(
    ({ header, number }) => correctedRole({ [key]: "other" }, header, number - 1) !== undefined,
  );
}

function hasModule({ understanding, roles }: UnderstoodTable): boolean {
  return understanding.kind === "errors" && (roles.module >= 0 || understanding.module !== "");
}
