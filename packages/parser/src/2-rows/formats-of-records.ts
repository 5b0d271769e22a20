import type { TableFormat } from "../1-read/table.ts";

/** Files of data: nothing but values stands in them. */
const ofRecords: ReadonlySet<TableFormat> = new Set([
  "csv",
  "tsv",
  "json",
  "yaml",
  "xml",
  "properties",
  "po",
  "xlsx",
]);

/** Whether rows of this format are records of a file of data, in which nothing but values stands. */
export function isOfRecords(format: TableFormat): boolean {
  return ofRecords.has(format);
}

/**
 * Whether each cell of this format bears the name of its column or stands at its number, so that none can have lost
 * its place.
 */
export function keepsColumns(format: TableFormat): boolean {
  return ofRecords.has(format) || format === "headings" || format === "pattern";
}

/**
 * Whether a blank cell of this format may be what is left of a row span: not where cells keep their columns and there
 * are no spans, but in workbooks, whose merged cells have their value in the first row alone.
 */
export function leavesSpansBlank(format: TableFormat): boolean {
  return !keepsColumns(format) || format === "xlsx";
}
