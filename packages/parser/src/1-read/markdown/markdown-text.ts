import { foldSpace } from "../fold-space.ts";
import { entityText } from "../html/entity-text.ts";
import { raisedText } from "../html/raised-text.ts";
import { codeSpans } from "./code-spans.ts";
import { type DelimiterRun, flanking, resolveEmphasis } from "./emphasis.ts";
import { inlineTagAt } from "./inline-tag.ts";
import { linkEnd } from "./link-end.ts";

/** What a construct needs: without any of it, brackets are text. */
const MARKUP = /[\\`*\n\t\u00a0\u3000\u200b]|~~|\]\(|\[\^|<[A-Za-z/]|&[#A-Za-z]| {2}/;
/** An underscore that is not inside of a word. */
const OUTER_UNDERSCORE = /(?:^|[^\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** What a construct may begin with. */
const MARK = /[\\`*_~[\]<]|!(?=\[)/g;

/**
 * What a reader of the page sees where the source has inline Markdown: links and images are their text, emphasis and
 * code marks go, entities and escapes are resolved, `<br>` and blocks are line breaks, white space is folded.
 *
 *     "see **[quota](q.md)**<br>`limit` \\_x\\_"  →  "see quota\nlimit _x_"
 */
export function markdownText(raw: string): string {
  if (!hasMarkup(raw)) return raw.trim();
  const scan = new InlineScan(raw);
  scan.run();
  return foldSpace(scan.text());
}

function hasMarkup(raw: string): boolean {
  return MARKUP.test(raw) || (raw.indexOf("_") >= 0 && OUTER_UNDERSCORE.test(raw));
}

/** The offset of the next character that a construct may begin with, or -1. */
function nextMark(raw: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(raw) ? MARK.lastIndex - 1 : -1;
}

/** One pass over a text: cuts it into pieces and notes the runs that may be emphasis. */
class InlineScan {
  readonly #raw: string;
  readonly #pieces: string[] = [];
  readonly #runs: DelimiterRun[] = [];
  /** Pieces that are an open `[` or `![`. */
  readonly #brackets: number[] = [];
  readonly #spans: ReadonlyMap<number, number>;
  #at = 0;
  /** Where the text that has not become a piece yet begins. */
  #plain = 0;

  constructor(raw: string) {
    this.#raw = raw;
    this.#spans = codeSpans(raw);
  }

  run(): void {
    for (let mark = nextMark(this.#raw, 0); mark >= 0; mark = nextMark(this.#raw, this.#at)) {
      this.#at = mark;
      const step = this.#step(this.#raw[mark]!);
      if (step === 0) this.#at++;
    }
    this.#flush(this.#raw.length);
    if (this.#runs.length > 0) resolveEmphasis(this.#runs);
    for (const run of this.#runs) this.#pieces[run.piece] = run.character.repeat(run.length);
  }

  text(): string {
    return this.#pieces.join("");
  }

  /** Reads the construct at the current offset; 0 where the character is plain text. */
  #step(character: string): number {
    switch (character) {
      case "\\":
        return ESCAPABLE.test(this.#raw[this.#at + 1] ?? "") ? this.#replace(2, this.#raw[this.#at + 1]!) : 0;
      case "`":
        return this.#codeSpan();
      case "*":
      case "_":
      case "~":
        return this.#delimiters(character);
      case "!":
        return this.#raw[this.#at + 1] === "[" ? this.#open(2) : 0;
      case "[":
        return this.#footnote() || this.#open(1);
      case "]":
        return this.#close();
      case "<":
        return this.#angle();
      default:
        return 0;
    }
  }

  #flush(end: number): void {
    if (end > this.#plain) this.#pieces.push(entityText(this.#raw.slice(this.#plain, end)));
  }

  /** Puts `text` in the place of the next `length` characters. */
  #replace(length: number, text: string): number {
    this.#flush(this.#at);
    this.#pieces.push(text);
    this.#at += length;
    this.#plain = this.#at;
    return length;
  }

  #codeSpan(): number {
    let length = 1;
    while (this.#raw[this.#at + length] === "`") length++;
    const close = this.#spans.get(this.#at);
    if (close === undefined) return this.#replace(length, "`".repeat(length));
    const inner = this.#raw.slice(this.#at + length, close);
    const padded = inner.startsWith(" ") && inner.endsWith(" ") && inner.trim() !== "";
    return this.#replace(close + length - this.#at, padded ? inner.slice(1, -1) : inner);
  }

  #delimiters(character: string): number {
    let length = 1;
    while (this.#raw[this.#at + length] === character) length++;
    if (character === "~" && length !== 2) return this.#replace(length, character.repeat(length));
    const before = lastCharacter(this.#raw, this.#at);
    const after = firstCharacter(this.#raw, this.#at + length);
    const { canOpen, canClose } = flanking(before, after, character);
    this.#flush(this.#at);
    this.#plain = this.#at;
    this.#runs.push({ piece: this.#pieces.length, character, length, canOpen, canClose });
    return this.#replace(length, "");
  }

  #footnote(): number {
    if (this.#raw[this.#at + 1] !== "^") return 0;
    const match = /^\[\^[^\s[\]]{1,40}\]/.exec(this.#raw.slice(this.#at, this.#at + 44));
    return match ? this.#replace(match[0].length, "") : 0;
  }

  #open(length: number): number {
    const moved = this.#replace(length, this.#raw.slice(this.#at, this.#at + length));
    this.#brackets.push(this.#pieces.length - 1);
    return moved;
  }

  #close(): number {
    const open = this.#brackets.pop();
    if (open === undefined || this.#raw[this.#at + 1] !== "(") return 0;
    const end = linkEnd(this.#raw, this.#at + 1);
    if (end < 0) return 0;
    const moved = this.#replace(end - this.#at, "");
    this.#pieces[open] = "";
    return moved;
  }

  #angle(): number {
    const raised = /^<sup>([^<]{1,12})<\/sup>/i.exec(this.#raw.slice(this.#at, this.#at + 24));
    const text = raised === null ? undefined : raisedText(raised[1]!);
    if (raised !== null && text !== undefined) return this.#replace(raised[0].length, text);
    const tag = inlineTagAt(this.#raw, this.#at);
    if (tag) return this.#replace(tag.end - this.#at, tag.text);
    const link = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/.exec(
      this.#raw.slice(this.#at, this.#at + 2010),
    );
    return link ? this.#replace(link[0].length, link[1]!) : 0;
  }
}

function lastCharacter(text: string, before: number): string {
  const unit = text.charCodeAt(before - 1);
  return unit >= 0xdc00 && unit <= 0xdfff
    ? text.slice(before - 2, before)
    : text.slice(Math.max(0, before - 1), before);
}

function firstCharacter(text: string, from: number): string {
  const point = text.codePointAt(from);
  return point === undefined ? "" : String.fromCodePoint(point);
}
