import type { ColumnRole } from "@errcat/parser";
import type { SourceConfig } from "../config/config.ts";

/** What each role of a column means, for the help. */
export const columnRoleMeanings: Readonly<Record<ColumnRole, string>> = {
  code: "the error code on the wire; a table without one is no error table",
  code2: "the same code written another way: hexadecimal, a number beside a name",
  name: "an identifier that the vendor gives the code",
  httpStatus: "the HTTP status that the error arrives with",
  message: "the text that arrives on the wire",
  description: "what happened, for a reader",
  solution: "what to do about it",
  module: "the group that the row belongs to",
  retry: "whether trying again may help",
  other: "anything else; it stays out of the catalog",
};

const meanings: Readonly<Record<Exclude<keyof SourceConfig, "path">, string>> = {
  tables:
    'the error tables, [] for none; all others are left alone: 2, "a heading", or { table: 2, columns: { "Key": "code" } }, with header: false where its first row is one of data',
  skipTables: "tables that are none, by number or heading",
  columns: 'what columns say, by header or as "#2": { "Key": "code" }',
  rowPattern:
    "/^(?<code>E-\\d+): (?<message>.+)$/ finds rows where no table is: its groups are named after roles, ^ and $ are the ends of a line",
  codePattern: "what a code looks like in its cell: /E-\\d+/; rows without one are left out",
  splitCodes: "false: a cell of several codes is one code",
  splitMeanings: "false: a row of numbered messages is one meaning",
  fillSpans: "false: an empty first cell does not go on with the one above",
  skipRows: 'rows that are left out, by what stands in the code column: ["E-17"]',
  modules: 'where modules come from: "column", "headings" or "none"',
  language: 'of descriptions and solutions: "zh-CN"',
  encoding: 'of the file: "gbk"',
};

/** What each key of a source corrects, for the help. */
export const correctionNotes: readonly (readonly [string, string])[] = Object.entries(meanings);
