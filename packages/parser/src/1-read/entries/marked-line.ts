import type { LooseLine } from "../draft.ts";
import { markdownText } from "../markdown/markdown-text.ts";
import { isBlank, lineCount, lineText, type Page } from "../page.ts";
import { codedMark } from "./coded-line.ts";

/** A line of a page with what it is marked as, in the eyes of who looks for codes that stand as titles. */
export interface MarkedLine {
  /** From 0. */
  readonly line: number;
  readonly column: number;
  /** How many characters stand before its text and its tags. */
  readonly indent: number;
  /** Column after the last character of its line. */
  readonly end: number;
  /**
   * `h3`, `bold`, `item0`, `item0.` where it is numbered, `inside` an item; `term` and `definition` in a definition
   * list, `field` in a list of fields; `<Accordion` and `</Accordion` for the title and the end of what can be opened,
   * `attribute` for what its tag says besides; `coded` for a line that begins with a code and says what it is, `strong`
   * where that code is bold or set as code, `dashed` where a dash is behind it, `spanned` for any name that is set as
   * code before a dash, `named` where it is a constant, `humped` where it is a name in humps, `labelled` where a word
   * stands before it; "" for running text. Lines that are marked alike are of one kind.
   */
  readonly mark: string;
  /** Plain text without bullet; bold words side by side are joined by a slash. */
  readonly text: string;
  /** What is bold or code at its beginning, without colon; "" where nothing is. */
  readonly strong: string;
  readonly level: number;
  /** It is a whole line as a browser shows it, which no other goes on with. */
  readonly isWhole: boolean;
}

/** Items are numbered, or numbered by the reader: `#.` in reStructuredText. */
const ITEM = /^(\s*)(?:[-*+•]|(?:\d+|#)[.)])\s+(?=\S)/;
const KIND_OF_ITEM: Readonly<Record<string, string>> = { "#": "#", "-": "", "*": "", "+": "", "•": "" };
const BOLD = /^\s*(?:\*\*[^*]+\*\*\s*|__[^_]+__\s*)+[:：]?\s*$/;
const STRONG = /^(?:(?:\*\*|__)((?:(?!\*\*|__).)+?)(?:\*\*|__)|`+([^`]+)`+)/;
const HASHES = /^#{1,6}\s+/;
const DEFINITION = /^\s*:\s+(?=\S)/;
/**
 * A code in bold or set as code, with a colon or dash behind it: `**E101**: mixed tabs`, ``` ``E101`` - mixed tabs ```.
 */
const STRONG_CODED = /^\s*(\*\*|__|`{1,2})[A-Z]{1,8}[-_.]?\d{2,}\1\s*(?:[:：]|\s[-–—])\s*\S/u;
const BULLET = /^(?:[-*+•:]|(?:\d+|#)[.)])\s+/;
const BEGIN = /^\s*(?:[-*+•:]|(?:\d+|#)[.)])\s+/;

/** Whether a line is of the kind of a mark: numbered items are items like others, and a kind of their own besides. */
export function isMarked(line: MarkedLine, mark: string): boolean {
  return line.mark === mark || (line.mark === `${mark}.` && mark.startsWith("item"));
}

/** How a loose line of a page is marked. */
export function markedLine(page: Page, loose: LooseLine): MarkedLine {
  const { level, line } = loose;
  const raw = lineText(page, line);
  if (loose.mark !== undefined) return knownLine(loose, loose.mark, raw);
  if (loose.column !== undefined && level === 0)
    return knownLine(loose, codeMarkOf(page, line, loose.text), raw);
  const mark = level > 0 ? `h${level}` : markOf(page, line, raw);
  const begin = /^(?:item|definition)/.test(mark) ? (BEGIN.exec(raw)?.[0].length ?? 0) : 0;
  const body = raw.slice(begin).trimStart();
  const strong = STRONG.exec(body.replace(HASHES, ""));
  return {
    line,
    column: loose.column ?? raw.length - body.length + 1,
    indent: raw.length - body.length,
    end: raw.length + 1,
    mark,
    text: plainText(loose, mark, raw),
    strong: strong ? markdownText(strong[1] ?? strong[2]!).replace(/\s*[:：]$/, "") : "",
    level,
    isWhole: false,
  };
}

/** A line whose reader knows what it is; its text may stand anywhere in the line. */
function knownLine(loose: LooseLine, mark: string, raw: string): MarkedLine {
  const { line, text, level } = loose;
  const indent = raw.length - raw.trimStart().length;
  const at = raw.indexOf(text.split(/[\s:：]/, 1)[0]!);
  const column = loose.column ?? (at < 0 ? indent : at) + 1;
  const strong = (loose.strong ?? "").replace(/\s*[:：]$/, "");
  const isWhole = loose.column !== undefined;
  return { line, column, indent, end: raw.length + 1, mark, text, strong, level, isWhole };
}

/** The mark of a line that is no heading. */
function markOf(page: Page, line: number, raw: string): string {
  const item = ITEM.exec(raw);
  if (item) return `item${item[1]!.length}${KIND_OF_ITEM[raw[item[1]!.length]!] ?? "."}`;
  if (BOLD.test(raw)) return "bold";
  if (DEFINITION.test(raw)) return "definition";
  const next = isBlank(page, line + 1) ? line + 2 : line + 1;
  if (next < lineCount(page) && DEFINITION.test(lineText(page, next))) return "term";
  return STRONG_CODED.test(raw) ? "strong" : codeMarkOf(page, line, raw);
}

/** The mark of a line by the code that it begins with; "" where it begins with none. */
function codeMarkOf(page: Page, line: number, raw: string): string {
  const mark = codedMark(raw);
  return mark === undefined || (mark === "coded" && goesOn(page, line)) ? "" : mark;
}

/** A number, and no constant or colon behind it. */
const BARE_NUMBER = /^\s*\d+\s+(?!\p{Lu}{2})/u;

/**
 * Whether a line that begins with a number goes on with the sentence above it, and has no other such line beside it.
 */
function goesOn(page: Page, line: number): boolean {
  if (!BARE_NUMBER.test(lineText(page, line))) return false;
  const above = line > 0 ? lineText(page, line - 1) : "";
  const below = line + 1 < lineCount(page) ? lineText(page, line + 1) : "";
  return /[\p{L},]\s*$/u.test(above) && codedMark(above) !== "coded" && codedMark(below) !== "coded";
}

function plainText({ text }: LooseLine, mark: string, raw: string): string {
  if (mark === "bold") return markdownText(raw.replace(/\*\*\s*\*\*/g, "/"));
  return /^(?:item|definition)/.test(mark) ? text.replace(BULLET, "") : text;
}
