import type { Cell } from "../table.ts";

/** A cut holds for the column where so many of its texts have it. */
const LEAST_SHARE = 0.8;

/** A letter of no Latin alphabet. */
const FOREIGN = /[^\0-\u024f\p{P}\p{S}\p{N}\s]/u;

/** An HTTP status behind a text. */
const STATUS = /\s([1-5]\d\d)$/;

/** Where a text is cut in two: an index, 0 where all of it stands in the second cell, its length where in the first. */
type Cut = (text: string) => number | undefined;

/** How the columns were kept apart: by single spaces, or by nothing. */
export type Seam = "space" | "glue";

/** Cuts that the writing of texts shows, those first that leave others to make. */
const CUTS: Readonly<Record<Seam, readonly Cut[]>> = {
  space: [statusAtTheEnd, sentenceBehindStop, foreignBehindLatin, latinBehindForeign],
  glue: [foreignAfterLatin, sentenceAfterSentence, capitalAfterSmall],
};

/**
 * Cuts texts that have lost what kept their columns apart, where most of them show it: a status at the end, one script
 * behind another, a capital or a sentence with nothing before it. `most` is how many columns there may be.
 *
 *     No soap 没有肥皂 404      No soap | 没有肥皂 | 404
 *     No salt 没有盐   400  →   No salt | 没有盐   | 400
 */
export function textColumns(texts: readonly Cell[], most: number, seam: Seam): readonly (readonly Cell[])[] {
  let columns: readonly (readonly Cell[])[] = [texts];
  for (const cut of CUTS[seam]) {
    if (columns.length >= most) break;
    const [first, ...others] = columns as [readonly Cell[], ...(readonly Cell[])[]];
    const cuts = first.map(({ text }) => cut(text));
    const made = cuts.filter((at, row) => at !== undefined && at > 0 && at < first[row]!.text.length).length;
    if (made < first.length * LEAST_SHARE) continue;
    const halves = first.map((cell, row) => halvesOf(cell, cuts[row] ?? cell.text.length));
    columns = [halves.map(([half]) => half), halves.map(([, half]) => half), ...others];
  }
  return columns;
}

function halvesOf(cell: Cell, at: number): readonly [Cell, Cell] {
  const text = cell.text.slice(at);
  const isBelow = cell.text.slice(0, at).includes("\n");
  const second = { ...cell, text: text.trim(), column: cell.column + (isBelow ? 0 : at) };
  return [{ ...cell, text: cell.text.slice(0, at).trim() }, second];
}

function statusAtTheEnd(text: string): number | undefined {
  const found = STATUS.exec(text);
  return found ? found.index + 1 : undefined;
}

/** Behind the first stop that has a space of its own behind it, as no other text has. */
function sentenceBehindStop(text: string): number | undefined {
  const stop = text.indexOf("。 ");
  return stop < 0 ? undefined : stop + 2;
}

/** Before the first word that has a foreign letter. */
function foreignBehindLatin(text: string): number | undefined {
  const foreign = text.search(FOREIGN);
  return foreign < 0 ? undefined : text.lastIndexOf(" ", foreign) + 1;
}

/** Behind the last word that has a foreign letter, where a sentence follows. */
function latinBehindForeign(text: string): number | undefined {
  const tail = /[ -~]*$/.exec(text)!;
  const at = text.indexOf(" ", tail.index);
  return tail.index > 0 && at >= 0 && /^ [A-Za-z]/.test(text.slice(at)) ? at + 1 : undefined;
}

/** At the first foreign letter. */
function foreignAfterLatin(text: string): number | undefined {
  const foreign = text.search(FOREIGN);
  return foreign < 0 ? undefined : foreign;
}

/** Behind the end of a sentence that has no space behind it. */
function sentenceAfterSentence(text: string): number | undefined {
  const end = /[\p{L}\d)”"][.!?]\)?(?=\p{Lu}\p{Ll})/u.exec(text);
  return end ? end.index + end[0].length : undefined;
}

/** At the last capital inside of the first word that has one behind a small letter; capitals in a row are a word. */
function capitalAfterSmall(text: string): number | undefined {
  const word = /\S*\p{Ll}\p{Lu}\S*/u.exec(text);
  if (!word) return undefined;
  const begin = /(?:\p{Lu}\p{Ll}[\p{Ll}\d,:’']*|(?<=\p{Ll})\p{Lu}+)$/u.exec(word[0]);
  return begin ? word.index + begin.index : undefined;
}
