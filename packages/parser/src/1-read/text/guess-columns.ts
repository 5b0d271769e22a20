/** How much better rows must be that several rows of another width make: the fewer rows, the more alike they are. */
const SEVERAL_ROWS = 0.15;

/**
 * How many columns a stream of cells was cut from, header first: the width at which the cells of each column are most
 * alike. 0 where fewer than two rows would stand under the header.
 *
 *     "code" "Status" "BAD_BODY" "400" "NO_USER" "404"  →  2
 */
export function guessColumns(texts: readonly string[]): number {
  let best = 0;
  let bestScore = 0;
  for (let width = 2; width <= 10 && width * 3 <= texts.length; width++) {
    const score = likeness(texts, width) - (texts.length % width === 0 ? 0 : 0.25);
    const least = best > 0 && width % best === 0 ? SEVERAL_ROWS : 0.001;
    if (score > bestScore + least) {
      best = width;
      bestScore = score;
    }
  }
  return best;
}

/** Mean share, over the columns, of the body's cells that are of the column's commonest kind. */
function likeness(texts: readonly string[], width: number): number {
  let sum = 0;
  for (let column = 0; column < width; column++) {
    const counts = new Map<string, number>();
    let cells = 0;
    for (let at = width + column; at < texts.length; at += width) {
      const kind = kindOf(texts[at]!);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      cells++;
    }
    sum += Math.max(...counts.values(), 0) / Math.max(1, cells);
  }
  return sum / width;
}

function kindOf(text: string): string {
  if (text === "") return "empty";
  if (/^[+-]?\d+$/.test(text)) return "number";
  if (/^[A-Z][A-Z0-9_]+$/.test(text)) return "constant";
  if (/^[\w.-]+$/.test(text)) return "word";
  return "text";
}
