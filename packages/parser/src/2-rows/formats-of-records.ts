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
 * its place, nor a row span that the format does not have.
 */
export function keepsColumns(format: TableFormat): boolean {
  return ofRecords.has(format) || format === "headings" || format === "pattern";
}
