import type { Cell, TableRow } from "../table.ts";

const NUMBER = /^[+-]?\d[\d.,/]*$/;

/** Whether two rows say the same. */
export function sameTexts(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, i) => cell.text === other[i]!.text);
}

/**
 * Whether a row reads like the header of the rows given: in a column where all of them have a number, it has none.
 * Where no column is all numbers, any row may be a header.
 */
export function looksLikeHeader(row: readonly Cell[], rows: readonly TableRow[]): boolean {
  let numeric = 0;
  for (let column = 0; column < row.length; column++) {
    if (!rows.every(({ cells }) => NUMBER.test(cells[column]?.text ?? ""))) continue;
    numeric++;
    if (!NUMBER.test(row[column]!.text)) return true;
  }
  return numeric === 0;
}
