/** Dashes as people and word processors type them: `-`, `–`, `—`, `－`. */
const DASHES = [0x2d, 0x2013, 0x2014, 0xff0d];

const [PIPE, PLUS, COLON, NO_BREAK_SPACE] = [0x7c, 0x2b, 0x3a, 0xa0];

/**
 * How many columns the line between header and body has (`|---|:-:|` has 2), or 0 where the line is no such line.
 * It needs a pipe: a line of dashes alone is a rule, or the underline of a heading. `+` between columns is taken too.
 */
export function delimiterColumns(text: string, start: number, end: number): number {
  let columns = 0;
  let inDashes = false;
  let piped = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (DASHES.includes(unit)) {
      if (!inDashes) columns++;
      inDashes = true;
    } else if (unit === PIPE || unit === PLUS) {
      if (unit === PIPE) piped = true;
      inDashes = false;
    } else if (unit !== COLON && unit > 32 && unit !== NO_BREAK_SPACE) {
      return 0;
    }
  }
  return piped ? columns : 0;
}
