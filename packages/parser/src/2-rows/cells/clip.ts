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

/** Whether a piece is this text. */
export function isClipOf({ text, begin, end }: Clip, wanted: string): boolean {
  return end - begin === wanted.length && text.startsWith(wanted, begin);
}

/** The text of a piece. */
export function clipText({ text, begin, end }: Clip): string {
  return text.slice(begin, end);
}
