export { readDocument } from "./1-read/read-document.ts";
export type {
  Cell,
  CodeSample,
  Heading,
  ReadDocument,
  Table,
  TableFormat,
  TableRow,
} from "./1-read/table.ts";
export { type DecodedSource, type DecodeOptions, decodeSource } from "./decode-source.ts";
export type { SourceText } from "./source-text.ts";
