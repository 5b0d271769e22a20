export { readDocument } from "./1-read/read-document.ts";
export { readWorkbook } from "./1-read/records/read-workbook.ts";
export type {
  Cell,
  CodeSample,
  Heading,
  ReadDocument,
  Table,
  TableFormat,
  TableRow,
} from "./1-read/table.ts";
export { type ColumnRole, type ColumnUnderstanding, columnRoles } from "./2-rows/columns/column-role.ts";
export { columnsOfTable, correctionsFromTables } from "./2-rows/corrections/corrections-from-tables.ts";
export {
  type ColumnCorrections,
  correctedRole,
  type SourceCorrections,
  type TableCorrections,
  type TableName,
} from "./2-rows/corrections/source-corrections.ts";
export type { ShownColumn, TableUnderstanding } from "./2-rows/table-understanding.ts";
export { type DecodedSource, type DecodeOptions, decodeSource } from "./decode-source.ts";
export {
  type Accounting,
  type DocumentUnderstanding,
  type ParseOptions,
  type ParseResult,
  parseSources,
  parseToPrint,
} from "./parse-sources.ts";
export type { RowFact } from "./row-facts.ts";
export { createRowStream, type RowStream, type RowStreamOptions } from "./row-stream.ts";
export type { SourceText } from "./source-text.ts";
export { createTextStream, type TextStream } from "./text-stream.ts";
