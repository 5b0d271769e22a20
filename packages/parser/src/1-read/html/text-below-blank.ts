import { BLOCKS } from "./elements.ts";
import type { Tag } from "./tag-scanner.ts";

const BLANK_LINE = /\n[ \t\r]*\n/;
const PARTS: ReadonlySet<string> = new Set(["table", "tr", "td", "th"]);

/** A text of which a part stands below a blank line. */
interface DividedText {
  /** How many characters stand above the blank line. */
  readonly above: number;
  /** Where in the text what stands below it begins. */
  readonly first: number;
  /** What the page makes of it. */
  readonly told: string;
}

/**
 * Tells apart what is HTML and what is Markdown in HTML inside a Markdown page: Markdown is what stands below a blank
 * line, up to the next block (GFM 0.29, § 4.6).
 *
 *     <td>HTML        HTML
 *
 *     **Markdown**  →  Markdown
 *     </td>
 */
export class TextBelowBlank {
  readonly #paragraphs: (text: string) => string;
  #isBelow = false;

  constructor(paragraphs: (text: string) => string) {
    this.#paragraphs = paragraphs;
  }

  /** Takes note of a tag: a block begins with HTML. */
  tag({ name }: Tag): void {
    if (BLOCKS.has(name) || PARTS.has(name)) this.#isBelow = false;
  }

  /** A text between two tags where it has a part below a blank line. */
  divide(text: string): DividedText | undefined {
    const above = this.#isBelow ? 0 : text.search(BLANK_LINE);
    if (above < 0) return undefined;
    this.#isBelow = true;
    const below = text.slice(above);
    return { above, first: above + Math.max(0, below.search(/\S/)), told: this.#paragraphs(below) };
  }
}
