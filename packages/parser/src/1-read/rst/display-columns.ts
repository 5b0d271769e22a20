const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

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
  const columns: string[] = [];
  for (const character of line) {
    columns.push(character);
    if (character.length > 1 || WIDE.test(character)) columns.push("");
    else if (columns.length > 1 && /\p{M}/u.test(character)) columns[columns.length - 2] += columns.pop()!;
  }
  return columns;
}
