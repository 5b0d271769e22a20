import { isPlainProse, printCodeSpan, printProse } from "./print-prose.ts";
import { Printable, type PrintedKind } from "./printable.ts";

/** What ends a line, and a paragraph, of a comment. */
interface Breaks {
  readonly line: string;
  readonly paragraph: string;
}

/** Those of the margins seen so far: a file has ten thousand comments and one margin. */
const known = new Map<string, Breaks>();

function breaksOf(margin: string): Breaks {
  let breaks = known.get(margin);
  if (!breaks) {
    breaks = { line: `\n${margin}`, paragraph: `\n${margin.trimEnd()}\n${margin}` };
    known.set(margin, breaks);
  }
  return breaks;
}

/**
 * The inside of a documentation comment, written piece by piece; lines after the first begin with the margin. Whatever
 * a text contains, readers see just that.
 *
 *     new DocComment("   * ").text("Subnet not found.").paragraph().text("404 ").code("Subnet %s …")
 *
 *     {{doc}}  →  Subnet not found.
 *                  *
 *                  * 404 `Subnet %s …`
 */
export class DocComment extends Printable {
  readonly #breaks: Breaks;
  #text = "";
  /** The break that comes before the next piece; none before the first one. */
  #break = "";
  constructor(margin: string) {
    super();
    this.#breaks = breaksOf(margin);
  }
  get kind(): PrintedKind {
    return "comment";
  }
  /** True before the first piece. */
  get empty(): boolean {
    return this.#text === "";
  }
  override print(): string {
    return this.#text;
  }
  /** Prose; its line breaks are line breaks of the comment. */
  text(text: string): this {
    if (isPlainProse(text)) return this.#add(text);
    const prose = printProse(text);
    return this.#add(
      prose.includes("\n") ? prose.replace(/\n/g, this.#breaks.line).replace(/[ \t]+$/gm, "") : prose,
    );
  }
  /** Verbatim text: a code span. */
  code(text: string): this {
    return this.#add(printCodeSpan(text));
  }
  /** A block tag, which begins a line. */
  tag(tag: "deprecated" | "see"): this {
    return this.#add(`@${tag}`);
  }
  /** A link to an exported symbol or a member of one: identifiers joined by dots. */
  link(target: string): this {
    return this.#add(`{@link ${target}}`);
  }
  /** What follows begins a line. */
  line(): this {
    return this.#breakWith(this.#breaks.line);
  }
  /** What follows begins a line after an empty one. */
  paragraph(): this {
    return this.#breakWith(this.#breaks.paragraph);
  }
  #add(piece: string): this {
    if (piece === "") return this;
    this.#text += this.#break + piece;
    this.#break = "";
    return this;
  }
  #breakWith(lineBreak: string): this {
    if (!this.empty) this.#break = lineBreak;
    return this;
  }
}
