/** What the lines above a table say about it. */
export interface TableAttributes {
  /** Number of columns, or 0 where it is not said. */
  readonly columns: number;
  /** `undefined` where it is not said: then the blank line under the first row decides. */
  readonly header: boolean | undefined;
  readonly format: "psv" | "csv" | "dsv" | "tsv";
  readonly separator: string | undefined;
}

/**
 * Reads the attribute list of a table (AsciiDoc Language Documentation, "Table").
 *
 *     [%header, cols="1m,2*", format=csv]  →  3 columns, a header, csv
 */
export function tableAttributes(list: string): TableAttributes {
  const options = `${value(list, "options") ?? ""},${value(list, "opts") ?? ""}`;
  const shorthand = /^\s*\[[^,\]]*%/.test(list) ? list : "";
  const told = (name: string) =>
    new RegExp(`\\b${name}\\b`).test(options) || new RegExp(`%${name}\\b`).test(shorthand);
  const format = value(list, "format");
  return {
    columns: countColumns(value(list, "cols") ?? ""),
    header: told("noheader") ? false : told("header") ? true : undefined,
    format: format === "csv" || format === "dsv" || format === "tsv" ? format : "psv",
    separator: value(list, "separator"),
  };
}

function value(list: string, name: string): string | undefined {
  const match = new RegExp(`[[,\\s]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^,\\]\\s]+))`).exec(list);
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}

/** `1,2,3` and `3*` and `1m,2*<` and a `3` alone are three columns. */
function countColumns(columns: string): number {
  if (/^\s*\d+\s*$/.test(columns)) return Math.min(1000, Number(columns));
  let count = 0;
  for (const column of columns.split(/[,;]/)) {
    if (column.trim() === "" && columns.trim() === "") continue;
    count += Math.min(1000, Number(/^\s*(\d+)\*/.exec(column)?.[1] ?? 1));
  }
  return count;
}
