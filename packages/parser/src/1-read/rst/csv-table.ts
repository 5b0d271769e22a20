import { type CsvDialect, csvRecords } from "../records/csv-records.ts";
import type { Cell, TableRow } from "../table.ts";
import type { ContentLine, Directive } from "./directive.ts";
import type { GridRows } from "./grid-rows.ts";
import { rstCellText } from "./rst-cell-text.ts";
import type { Substitutions } from "./rst-text.ts";

const DELIMITERS: Readonly<Record<string, string>> = { tab: "\t", space: " " };

/** `:header:` is written with commas, whatever the content is written with. */
const HEADER_DIALECT: CsvDialect = { delimiter: ",", quote: '"', escape: "" };

/**
 * The rows of a `csv-table` (docutils, "CSV Table"): `:header:` is the header, `:header-rows:` says how many rows of
 * the content are.
 *
 *     .. csv-table:: Errors
 *        :header: "Code", "Text"
 *
 *        "A.1", "Not found"
 */
export function readCsvTable(
  directive: Directive,
  content: readonly ContentLine[],
  substitutions?: Substitutions,
): GridRows {
  const { options } = directive;
  const delimiter = options.get("delim") ?? ",";
  const dialect: CsvDialect = {
    delimiter: DELIMITERS[delimiter] ?? delimiter.charAt(0),
    quote: options.get("quote")?.charAt(0) || '"',
    escape: options.get("escape")?.charAt(0) ?? "",
  };
  const first = content[0];
  const text = content.map((line) => line.text).join("\n");
  const records = csvRecords({ text, line: (first?.line ?? 0) + 1, indent: first?.indent ?? 0 }, dialect);
  const rows = records.map((record) => rowOf(record, substitutions));
  const heads = Number.parseInt(options.get("header-rows") ?? "0", 10) || 0;
  const named = options.get("header");
  const { line, column } = directive.optionPlaces.get("header") ?? { line: 1, column: 1 };
  const header = named ? csvRecords({ text: named, line, indent: column - 1 }, HEADER_DIALECT) : [];
  return {
    header: [...header.map((record) => rowOf(record, substitutions)), ...rows.slice(0, heads)],
    rows: rows.slice(heads),
  };
}

function rowOf(record: readonly Cell[], substitutions?: Substitutions): TableRow {
  const cells = record.map((cell) => ({ ...cell, text: rstCellText(cell.text.split("\n"), substitutions) }));
  return { cells, line: cells[0]!.line, column: cells[0]!.column };
}
