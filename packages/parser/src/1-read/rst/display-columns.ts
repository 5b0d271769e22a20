import { textWidth } from "@errcat/diagnostics";

/** From here on there are characters that do not take one column each: marks, wide ones, pairs of surrogates. */
const UNEVEN = /[\u0300-\uffff]/;

/** Whether the columns of a line, as a screen shows it, are its characters. */
export function isEven(line: string): boolean {
  return !UNEVEN.test(line);
}

/**
 * A line as the columns of a screen: a wide (East Asian) character is followed by an empty column, a combining mark
 * stands in the column of its letter.
 *
 *     "a磁b"  →  "a" "磁" "" "b"
 */
export function displayColumns(line: string): string[] {
  if (isEven(line)) return line.split("");
  const columns: string[] = [];
  for (const character of line) {
    columns.push(character);
    const width = textWidth(character);
    if (character.length > 1 || width === 2) columns.push("");
    else if (columns.length > 1 && width === 0) columns[columns.length - 2] += columns.pop()!;
  }
  return columns;
}
