import type { DrawnCell, RandomTable } from "./random-table.ts";

/**
 * A table without spans as a `list-table`.
 *
 *     .. list-table::
 *
 *        * - a
 *          - b
 */
export function drawListTable(table: RandomTable): string {
  const items = rowsOf(table).flatMap((row) =>
    row.flatMap(({ lines }, column) => {
      const first = `   ${column === 0 ? "*" : " "} -`;
      const [head = "", ...others] = lines;
      return [`${first} ${head}`.trimEnd(), ...others.map((line) => `       ${line}`.trimEnd())];
    }),
  );
  const options = table.heads > 0 ? [`   :header-rows: ${table.heads}`] : [];
  return [".. list-table:: Errors", ...options, "", ...items].join("\n");
}

/** A table without spans as a `csv-table`: every field in quotes, its lines as they are. */
export function drawCsvTable(table: RandomTable): string {
  const records = rowsOf(table).flatMap((row) => {
    const fields = row.map(({ lines }) => `"${lines.join("\n").replaceAll('"', '""')}"`);
    return fields.join(", ").split("\n");
  });
  const options = table.heads > 0 ? [`   :header-rows: ${table.heads}`] : [];
  return [
    ".. csv-table:: Errors",
    ...options,
    "",
    ...records.map((line) => (line === "" ? "" : `   ${line}`)),
  ].join("\n");
}

function rowsOf({ rows, cells }: RandomTable): DrawnCell[][] {
  return Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row));
}
