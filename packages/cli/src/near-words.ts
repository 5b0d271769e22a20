/**
 * The words that differ little from a word, the nearest first: by letters that are other, missing or too many, at most
 * one in four, whatever the case and the zeros before a number.
 *
 *     "VPC.603"  →  "VPC.0603"
 */
export function nearWords(word: string, words: readonly string[], most = 3): readonly string[] {
  const wanted = folded(word);
  const limit = Math.floor(wanted.length / 4);
  return words
    .map((each) => ({ each, distance: editDistance(wanted, folded(each), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ each }) => each);
}

function folded(word: string): string {
  return word.toLowerCase().replace(/(?<!\d)0+(?=\d)/g, "");
}

/** Levenshtein's distance, one row at a time; words whose lengths differ by more than `limit` are not compared. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
