import type { Table } from "../../1-read/table.ts";
import type { ColumnRole } from "../columns/column-role.ts";

/** A table by its number, as `inspect` counts them, or by its caption or the text of a heading above it. */
export type TableName = number | string;

/** What a column says: by its header, or by its number as `"#2"`. */
export type ColumnCorrections = Readonly<Record<string, ColumnRole>>;

/** What a user says about one table. */
export interface TableCorrections {
  readonly table: TableName;
  /** Roles of columns in this table; they go before those of the source. */
  readonly columns?: ColumnCorrections;
  /** `true`: the first row of data is the header in truth; `false`: what was taken for the header is a row of data. */
  readonly header?: boolean;
}

/** What a user says about one source, where inference errs. Everything is optional. */
export interface SourceCorrections {
  /** BCP 47 tag of descriptions and solutions. */
  readonly language?: string;
  /** The error tables, each by number or text, or with corrections of its own. All others are left alone. */
  readonly tables?: readonly (TableName | TableCorrections)[];
  /** Tables that are none, by number or text. */
  readonly skipTables?: readonly TableName[];
  /** What columns say, in all tables of the source. */
  readonly columns?: ColumnCorrections;
  /**
   * Finds rows where no table was seen: each match in the text of the file is one, with groups named after the roles of
   * columns (`description2` is a second description), `^` and `$` the ends of a line. A string has the flags `gmu`. The
   * rows are the last table of the page, read besides those that are found without it.
   *
   *     '<item id="(?<code>\\w+)">(?<description>[^<]+)'
   */
  readonly rowPattern?: string | RegExp;
  /**
   * What a code looks like: each match in a code cell is one, its first group where the pattern has groups. A row whose
   * cell has no match is skipped. A string has the flags `gmu`.
   */
  readonly codePattern?: string | RegExp;
  /** `false`: a code cell is one code, whatever stands in it. */
  readonly splitCodes?: boolean;
  /** `false`: a row is one meaning, also where it numbers its messages. */
  readonly splitMeanings?: boolean;
  /** `false`: an empty first cell is empty, and does not go on with what stands above it. */
  readonly fillSpans?: boolean;
  /** Codes whose rows are left out, or texts of code cells that are no codes. */
  readonly skipRows?: readonly string[];
  /** Where modules come from, instead of a module column or else the headings. */
  readonly modules?: "column" | "headings" | "none";
}

/** Whether a correction names this table: by its number, or by its caption or a heading above it. */
export function namesTable(name: TableName, table: Table, number: number): boolean {
  if (typeof name === "number") return name === number;
  return table.caption === name || table.headings.some((heading) => heading.text === name);
}

/** The name of a table, whatever else is said about it. */
export function tableNameOf(correction: TableName | TableCorrections): TableName {
  return typeof correction === "object" ? correction.table : correction;
}

/** What is said about one table: by itself, or `{}`. */
export function correctionsOfTable(
  { tables = [] }: SourceCorrections,
  table: Table,
  number: number,
): Partial<TableCorrections> {
  const named = tables.find((each) => typeof each === "object" && namesTable(each.table, table, number)) as
    | TableCorrections
    | undefined;
  return named ?? {};
}

/**
 * The role that corrections give a column, `undefined` where they do not speak of it: by its number, or else by its
 * header, whatever white space is in it.
 */
export function correctedRole(
  columns: ColumnCorrections,
  header: string,
  index: number,
): ColumnRole | undefined {
  const number = `#${index + 1}`;
  if (Object.hasOwn(columns, number)) return columns[number];
  if (header === "") return undefined;
  const key = Object.keys(columns).find((each) => spaced(each) === spaced(header));
  return key === undefined ? undefined : columns[key];
}

const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();
