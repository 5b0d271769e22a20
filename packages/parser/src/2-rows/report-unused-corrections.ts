import { diagnose, type Report } from "@errcat/diagnostics";
import type { ReadDocument } from "../1-read/table.ts";
import { namesTable, type SourceCorrections } from "./source-corrections.ts";

/** Reports corrections that name a table or a column which the document does not have. */
export function reportUnusedCorrections(
  document: ReadDocument,
  corrections: SourceCorrections,
  { file, report }: { readonly file: string; readonly report: Report },
): void {
  const details = { place: { file, line: 1, column: 1 } };
  for (const name of [...(corrections.tables ?? []), ...(corrections.skipTables ?? [])])
    if (!document.tables.some((table, index) => namesTable(name, table, index + 1)))
      report(diagnose("rows/unknown-table", { table: name }, details));
  for (const column of Object.keys(corrections.columns ?? {}))
    if (!hasColumn(document, column)) report(diagnose("rows/unknown-column", { column }, details));
}

function hasColumn(document: ReadDocument, column: string): boolean {
  const number = Number(/^#(\d+)$/.exec(column)?.[1] ?? 0);
  return document.tables.some(
    ({ header, rows }) =>
      header.some(({ text }) => text === column) ||
      (number > 0 && (number <= header.length || rows.some(({ cells }) => number <= cells.length))),
  );
}
