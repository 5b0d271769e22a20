import type { Cell, TableRow } from "./table.ts";

const NUMBER = /^[+-]?\d[\d.,/]*$/;

/** Whether two rows say the same. */
export function sameTexts(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, i) => cell.text === other[i]!.text);
}

/**
 * Whether a row reads like the header of the rows given. It does where it has words in a column of numbers; it does
 * not where it has what the rows have, such as a number, or a code like theirs (`ACCT-001` above `ACCT-002`). Where
 * no column tells, it does: most tables have a header.
 */
export function looksLikeHeader(row: readonly Cell[], rows: readonly TableRow[]): boolean {
  let alike = false;
  for (let column = 0; column < row.length; column++) {
    const { text } = row[column]!;
    if (rows.length > 0 && rows.every(({ cells }) => NUMBER.test(cells[column]?.text ?? ""))) {
      if (!NUMBER.test(text)) return true;
      alike = true;
    } else if (/\d/.test(text) && text.length <= 40) {
      const shape = shapeOf(text);
      const same = rows.filter(({ cells }) => shapeOf(cells[column]?.text ?? "") === shape).length;
      alike ||= same > 0 && same >= rows.length * 0.6;
    }
  }
  return !alike;
}

/** `VPC.0101` → `A.9`: letters of each case, digits and hexadecimals by kind, the rest as it is. */
function shapeOf(text: string): string {
  if (text.length > 40) return "long";
  return text
    .replace(/\b0x[\da-f]+\b/gi, "#")
    .replace(/[A-Z]+/g, "A")
    .replace(/[a-z]+/g, "a")
    .replace(/\d+/g, "9");
}
