import type { PrintedKind } from "./printable.ts";

/**
 * Marks around inserted values: characters of private use, which printed values never contain (they are escaped) and
 * templates may not contain.
 */
const open: Readonly<Record<PrintedKind, string>> = {
  literal: "\u{e000}",
  comment: "\u{e001}",
  identifier: "",
};
const close = "\u{e002}";
const placeOpen = "\u{e003}";
const placeClose = "\u{e004}";
const anyMark = /[\ue000-\ue002]|\ue003(\d+)\ue004/g;

/** True where a template contains a character that marks are made of. */
export function hasMarks(text: string): boolean {
  return /[\ue000-\ue004]/.test(text);
}

/** The mark that says which insertion of an override comes next; `index` counts the insertions of all overrides. */
export function placeMark(index: number): string {
  return placeOpen + index + placeClose;
}

/** A printed value between marks, so that the output shows where it came to stand; names are at home anywhere. */
export function markInsertion(kind: PrintedKind, text: string): string {
  return kind === "identifier" ? text : open[kind] + text + close;
}

/** An inserted value in the output: its range, and the insertion of an override that it came from, where known. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly kind: "literal" | "comment";
  readonly place: number | undefined;
}

/** The text without marks, and where the inserted values stand in it. */
export function readMarks(marked: string): {
  readonly text: string;
  readonly insertions: readonly Insertion[];
} {
  const insertions: Insertion[] = [];
  let text = "";
  let from = 0;
  let place: number | undefined;
  let opened: { start: number; kind: "literal" | "comment" } | undefined;
  for (const match of marked.matchAll(anyMark)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[1] !== undefined) place = Number(match[1]);
    else if (match[0] !== close)
      opened = { start: text.length, kind: match[0] === open.literal ? "literal" : "comment" };
    else if (opened) {
      insertions.push({ ...opened, end: text.length, place });
      place = undefined;
    }
  }
  return { text: text + marked.slice(from), insertions };
}
