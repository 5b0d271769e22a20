import type { Diagnostic } from "@errcat/diagnostics";
import { emptyDraft } from "../draft.ts";
import { lineStart, pageOf } from "../page.ts";
import type { Section } from "../section.ts";
import type { BodyPart, TableBody } from "../table-body.ts";
import { type CsvDialect, csvRecords, firstCsvRecords } from "./csv-records.ts";
import { csvKinds, layoutOf, rowOf, tableOf } from "./read-csv.ts";

/** Rows that tell what the columns are. */
const enoughRows = 200;

/**
 * Reads the first records of a file of separated values, behind which the file goes on: they tell how it is written,
 * its header and its columns. `undefined` where they are too few, or no table.
 */
export function readCsvSection(text: string, path: string, kind: "csv" | "tsv"): Section | undefined {
  const page = pageOf({ path, text });
  const diagnostics: Diagnostic[] = [];
  const { source, dialect } = layoutOf(page, csvKinds[kind], (diagnostic) => diagnostics.push(diagnostic));
  const table = tableOf(firstCsvRecords(source, dialect).records, kind);
  if (table === undefined || table.rows.length < enoughRows) return undefined;
  const draft = emptyDraft(path, () => {});
  draft.tables.push(table);
  const lines = table.rows[0]!.line - 1;
  const rest = page.text.slice(lineStart(page, lines));
  return { draft, diagnostics, body: new CsvBody(dialect), rest, lines };
}

/** The records of a file of separated values, part by part. */
class CsvBody implements TableBody {
  readonly #dialect: CsvDialect;

  constructor(dialect: CsvDialect) {
    this.#dialect = dialect;
  }

  read(text: string, { lines, atEnd }: { readonly lines: number; readonly atEnd: boolean }): BodyPart {
    const source = { text, line: lines + 1, indent: 0 };
    const { records, end, line } = atEnd
      ? { records: csvRecords(source, this.#dialect), end: text.length, line: lines + 1 }
      : firstCsvRecords(source, this.#dialect);
    return { rows: records.map(rowOf), rest: text.slice(end), lines: line - 1, ended: atEnd };
  }
}
