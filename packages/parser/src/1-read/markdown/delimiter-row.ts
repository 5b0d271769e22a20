/** Dashes as people and word processors type them. */
const DASHES = "-–—－";

/**
 * How many columns the line between header and body has (`|---|:-:|` has 2), or 0 where the line is no such line.
 * It needs a pipe: a line of dashes alone is a rule, or the underline of a heading. `+` between columns is taken too.
 */
export function delimiterColumns(text: string, start: number, end: number): number {
  let columns = 0;
  let inDashes = false;
  let piped = false;
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if (DASHES.includes(character)) {
      if (!inDashes) columns++;
      inDashes = true;
    } else if (character === "|" || character === "+") {
      if (character === "|") piped = true;
      inDashes = false;
    } else if (character !== ":" && character > " " && character !== "\u00a0") {
      return 0;
    }
  }
  return piped ? columns : 0;
}
