import type { Report } from "@errcat/diagnostics";
import type { CodeSample, Heading, Table } from "./table.ts";
import { withoutPermalink } from "./without-permalink.ts";

/** A line of a page that belongs to no table and no sample, by its number from 0. */
export interface LooseLine {
  /** Level of a heading; 0 for prose. */
  readonly level: number;
  readonly line: number;
  readonly text: string;
  /**
   * What its reader knows it as: `term`, `definition`, `field`, `item0`, `inside` an item, `<summary` and `</summary`
   * for the title and the end of what can be opened and closed; absent where the line itself shows it.
   */
  readonly mark?: string | undefined;
  /** What is bold or set as code at its beginning, where its reader knows; "" where nothing is. */
  readonly strong?: string;
  /** Where its text begins, from 1, where its reader knows. */
  readonly column?: number;
}

/** What has been read of a page so far; readers add to it as they come down the page. */
export interface Draft {
  /** Path of the page, for diagnostics. */
  readonly path: string;
  readonly report: Report;
  readonly tables: Table[];
  readonly samples: CodeSample[];
  /** Headings and lines of prose in the order of the page. */
  loose: LooseLine[];
  /** Headings that stand over what comes next, outermost first. */
  open: readonly Heading[];
  title: string;
  /** The first file that the page takes in, and the line (from 0) that says so. */
  included?: { readonly file: string; readonly line: number };
}

/** A draft of a page of which nothing has been read. */
export function emptyDraft(path: string, report: Report): Draft {
  return { path, report, tables: [], samples: [], loose: [], open: [], title: "" };
}

/** The headings that stand over what comes after a heading, of those that stood over it. */
export function headingsBelow(open: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...open.filter(({ level }) => level < heading.level), heading];
}

/** Notes a heading: it stands over what follows, until one of its level or a higher one comes. */
export function addHeading(draft: Draft, { level, line, text }: Heading): void {
  const heading = { level, line, text: withoutPermalink(text) };
  draft.open = headingsBelow(draft.open, heading);
  draft.loose.push({ level: heading.level, line: heading.line - 1, text: heading.text });
  if (draft.title === "") draft.title = heading.text;
}

/** Notes a line of prose, given by its number from 0 and its plain text. */
export function addProse(draft: Draft, line: number, text: string): void {
  if (text !== "") draft.loose.push({ level: 0, line, text });
}

/** Notes a line that its reader knows; its text is blank where the mark says that something ends. */
export function addLine(draft: Draft, line: Omit<LooseLine, "level">): void {
  draft.loose.push({ level: 0, ...line });
}

/** Notes a verbatim sample that begins in a line (from 0). */
export function addSample(draft: Draft, line: number, text: string): void {
  if (text.trim() !== "") draft.samples.push({ text, line: line + 1 });
}

const NO_CAPTION = /[.。:：;；,，!！?？]$|^\[!/u;

/**
 * What the line of prose right above a line (from 0; blank lines and anchors may lie between) says, where it is short
 * and no sentence: a caption such as `Table 1 Error codes`. `""` where there is none.
 */
export function captionAbove(draft: Draft, line: number): string {
  const last = draft.loose[draft.loose.length - 1];
  if (last?.level !== 0 || line - last.line > 4 || last.text.length > 80) return "";
  return NO_CAPTION.test(last.text) ? "" : last.text;
}
