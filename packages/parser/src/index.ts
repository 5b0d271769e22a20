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
export type { SourceText } from "./source-text.ts";
