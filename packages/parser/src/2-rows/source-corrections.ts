import type { Table } from "../1-read/table.ts";
import type { ColumnRole } from "./column-role.ts";

/** What a user says about one source, where inference errs. Everything is optional. */
export interface SourceCorrections {
  /** BCP 47 tag of descriptions and solutions. */
  readonly language?: string;
  /** The error tables: by number, as `inspect` counts them, or by the text of a heading or caption. All others are left alone. */
  readonly tables?: readonly (number | string)[];
  /** Tables that are none, by number or text. */
  readonly skipTables?: readonly (number | string)[];
  /** What a column says: by its header, or by its number as `"#2"`. */
  readonly columns?: Readonly<Record<string, ColumnRole>>;
  /** `false`: a code cell is one code, whatever stands in it. */
  readonly splitCodes?: boolean;
  /** Codes whose rows are left out. */
  readonly skipRows?: readonly string[];
  /** Where modules come from, instead of a module column or else the headings. */
  readonly modules?: "column" | "headings" | "none";
}

/** Whether a correction names this table: by its number, or by its caption or a heading above it. */
export function namesTable(name: number | string, table: Table, number: number): boolean {
  if (typeof name === "number") return name === number;
  return table.caption === name || table.headings.some((heading) => heading.text === name);
}

/** The role that the corrections give a column, `undefined` where they do not speak of it. */
export function correctedRole(
  corrections: SourceCorrections,
  header: string,
  index: number,
): ColumnRole | undefined {
  const columns = corrections.columns ?? {};
  const key = Object.hasOwn(columns, header) && header !== "" ? header : `#${index + 1}`;
  return Object.hasOwn(columns, key) ? columns[key] : undefined;
}
