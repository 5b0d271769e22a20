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

/** The text of a piece. */
export function clipText({ text, begin, end }: Clip): string {
  return text.slice(begin, end);
}
