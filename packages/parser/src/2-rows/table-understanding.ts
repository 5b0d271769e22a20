import type { Table, TableFormat } from "../1-read/table.ts";
import type { ColumnRole, ColumnUnderstanding } from "./columns/column-role.ts";

/** A column with something to know it by. */
export interface ShownColumn extends ColumnUnderstanding {
  /** The first text in it, `""` where all its cells are empty. */
  readonly example: string;
}

/** What a table was taken for, and why: what `inspect` shows. */
export interface TableUnderstanding {
  /** Counts from 1 in the document, tables of something else included. */
  readonly number: number;
  readonly format: TableFormat;
  readonly line: number;
  /** Where its last row begins. */
  readonly lastLine: number;
  /** Texts of the headings above, outermost first. */
  readonly headings: readonly string[];
  readonly caption: string;
  readonly kind: "errors" | "left-alone";
  /** Why it was read as error codes, or left alone. */
  readonly reason: string;
  readonly columns: readonly ShownColumn[];
  /** Data rows: neither blank, nor a repeated header, nor a title or note over the full width. */
  readonly rows: number;
  /** Data rows that became no part of an entry; each is named in a diagnostic. */
  readonly skipped: number;
  /** Module that the heading gives, `""` where a column does or nothing. */
  readonly module: string;
  /** HTTP status that the heading gives the rows which have none of their own. */
  readonly httpStatus: readonly number[];
}

/** A text column and the language its texts are in. */
export interface TextColumn {
  readonly index: number;
  readonly language: string;
  /** Another column of the table is in Japanese, of which Han characters alone look like Chinese. */
  readonly besideJapanese?: boolean;
}

/** Where each role stands in a row; −1 where no column has it. */
export interface RoleColumns {
  readonly httpStatus: number;
  readonly code: number;
  readonly name: number;
  readonly message: number;
  readonly module: number;
  readonly retry: number;
  /** What the words below a code in its cell are, where the header says so. */
  readonly below: ColumnRole | undefined;
  readonly code2: readonly number[];
  readonly descriptions: readonly TextColumn[];
  readonly solutions: readonly TextColumn[];
}

/** A table with roles: what rows are made from. */
export interface UnderstoodTable {
  readonly table: Table;
  readonly understanding: TableUnderstanding;
  readonly roles: RoleColumns;
  /** The codes are HTTP statuses, and their texts say what those mean. */
  readonly codeIsStatus: boolean;
  /** Number of columns, the header's or the widest usual row's. */
  readonly width: number;
}

/** The role of each column as indexes by role; languages are those of the columns' own texts. */
export function roleColumns(
  columns: readonly ColumnUnderstanding[],
  { languages, below }: { readonly languages: readonly string[]; readonly below: RoleColumns["below"] },
): RoleColumns {
  const first = (role: ColumnRole): number => columns.findIndex((column) => column.role === role);
  const all = (role: ColumnRole): number[] =>
    columns.flatMap((column, index) => (column.role === role ? [index] : []));
  const besideJapanese = languages.includes("ja");
  const texts = (role: ColumnRole): TextColumn[] =>
    all(role).map((index) => ({ index, language: languages[index] ?? "en", besideJapanese }));
  return {
    httpStatus: first("httpStatus"),
    code: first("code"),
    name: first("name"),
    message: first("message"),
    module: first("module"),
    retry: first("retry"),
    below,
    code2: all("code2"),
    descriptions: texts("description"),
    solutions: texts("solution"),
  };
}
