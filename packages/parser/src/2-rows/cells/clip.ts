/** A piece of a longer text, not cut out of it: from `begin` to before `end`. */
export interface Clip {
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

/** All of a text. */
export function wholeClip(text: string): Clip {
  return { text, begin: 0, end: text.length };
}

/** Whether two pieces are the same text. */
export function sameClip(one: Clip, other: Clip): boolean {
  const length = one.end - one.begin;
  if (length !== other.end - other.begin) return false;
  for (let at = 0; at < length; at++)
    if (one.text.charCodeAt(one.begin + at) !== other.text.charCodeAt(other.begin + at)) return false;
  return true;
}

/** The text of a piece. */
export function clipText({ text, begin, end }: Clip): string {
  return text.slice(begin, end);
}
