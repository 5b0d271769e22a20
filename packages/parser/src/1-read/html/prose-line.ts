import type { Tag } from "./tag-scanner.ts";
import { TextCollector } from "./text-collector.ts";

/** What the lines of elements are known as. */
const MARKS: Readonly<Record<string, string>> = { dt: "term", dd: "definition", summary: "<summary" };

/** Elements whose text stands out. */
const STRONG: ReadonlySet<string> = new Set(["b", "strong", "code", "tt", "kbd", "samp"]);

/** Lists that are deeper in one another than this are one kind. */
const DEEPEST = 8;

/** A line of prose with what its elements say of it. */
interface ToldLine {
  readonly text: string;
  /** Offset of its first character. */
  readonly first: number;
  readonly mark: string | undefined;
  /** What stands out at its beginning; "" where nothing does. */
  readonly strong: string;
}

/**
 * Collects a line of prose outside of tables. In lists its elements say what it is: the first line of an item is
 * `item0`, in a list of an item `item1`; further lines are `inside` of it. Outside of lists a line that stands out as a
 * whole is `bold`.
 *
 *     <li><b>E1</b>: Gone.<p>Try again.</li>  →  item0 "E1: Gone.", of which "E1" is strong; inside "Try again."
 */
export class ProseLine {
  #text = new TextCollector();
  /** What the element that is open makes of its lines. */
  #mark: string | undefined;
  /** How many lists are open, in one another. */
  #lists = 0;
  #isStrong = false;
  #strong = "";

  /** What the text of the line goes to. */
  get collector(): TextCollector {
    return this.#text;
  }

  /** Takes note of a block that begins or ends; the line before it is taken already. */
  block({ name, closing }: Tag): void {
    if (name === "ul" || name === "ol") this.#lists = Math.max(0, this.#lists + (closing ? -1 : 1));
    const mark = name === "li" ? `item${Math.min(Math.max(0, this.#lists - 1), DEEPEST)}` : MARKS[name];
    if (mark !== undefined) this.#mark = closing ? undefined : mark;
  }

  /** Takes note of an element that stands in the line. */
  inline({ name, closing }: Tag): void {
    if (!STRONG.has(name)) return;
    if (closing && this.#isStrong) this.#strong = this.#text.text;
    this.#isStrong = !closing && this.#text.first < 0;
  }

  /** The line, if anything stands in it; begins a new one. */
  take(): ToldLine | undefined {
    const { first, text } = this.#text;
    const mark = this.#mark ?? (this.#strong !== "" && this.#strong === text ? "bold" : undefined);
    const line = first >= 0 && text !== "" ? { text, first, mark, strong: this.#strong } : undefined;
    if (line && this.#mark?.startsWith("item")) this.#mark = "inside";
    this.#text = new TextCollector();
    this.#isStrong = false;
    this.#strong = "";
    return line;
  }
}
