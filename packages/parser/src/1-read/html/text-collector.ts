import { entityText } from "./entity-text.ts";
import type { TextRun } from "./text-run.ts";

const SPACES = /[\s\u200b]+/g;

/**
 * Collects the text of an element as a browser shows it: runs of white space are one space, blocks and `<br>` stand
 * on lines of their own, `<pre>` keeps its lines. Text that stands in the source as it is shown is not cut from it as
 * long as nothing else comes.
 */
export class TextCollector {
  /** Offset in the source of the first character that is no space; -1 as long as there is none. */
  first = -1;
  /** Where the whole text is what stands in the source from `first` on: the offset after it; -1 otherwise. */
  last = -1;
  #source = "";
  /** What was collected, where that is not in the source. */
  #text = "";
  /** What parts it from what comes next: nothing, a space or a line end. */
  #gap = "";

  /** Begins a text anew. */
  clear(): void {
    this.first = -1;
    this.last = -1;
    this.#text = "";
    this.#gap = "";
  }

  /** Adds what stands between two tags of the source. */
  add(source: string, run: TextRun): void {
    if (run.first < 0) this.#space(run.to > run.from);
    else if (this.first < 0 && run.isPlain) this.#window(source, run);
    else {
      if (this.first < 0) this.first = run.first;
      if (run.isPlain) this.#join(source.slice(run.first, run.last), run.from < run.first, run.last < run.to);
      else this.#append(entityText(source.slice(run.from, run.to)).replace(SPACES, " "));
    }
  }

  #window(source: string, { first, last, to }: TextRun): void {
    this.#source = source;
    this.first = first;
    this.last = last;
    this.#gap = last < to ? " " : "";
  }

  /** Adds it with its line ends: what stands in `<pre>`. */
  addVerbatim(source: string, run: TextRun): void {
    if (this.first < 0) this.first = run.first;
    this.#lines(entityText(source.slice(run.from, run.to)));
  }

  /** Adds text that stands for something else than itself, with its line ends: the alternative text of an image. */
  put(text: string, at: number): void {
    if (this.first < 0 && text.trim() !== "") this.first = at;
    this.#lines(text);
  }

  #lines(text: string): void {
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) this.break();
      this.#append(line.replace(SPACES, " "));
    }
  }

  /** What comes next stands on a line of its own. */
  break(): void {
    this.#gap = "\n";
  }

  /** What was collected so far, without spaces at its ends. */
  get text(): string {
    return this.last < 0 ? this.#text : this.#source.slice(this.first, this.last);
  }

  /** Adds text in which nothing is to be folded but the spaces at its ends. */
  #append(text: string): void {
    const shown = text.trim();
    const at = text.indexOf(shown);
    if (shown === "") this.#space(text !== "");
    else this.#join(shown, at > 0, at + shown.length < text.length);
  }

  /** Adds text that neither begins nor ends with a space, and says where one stands beside it. */
  #join(shown: string, spaceBefore: boolean, spaceAfter: boolean): void {
    this.#space(spaceBefore);
    const before = this.text;
    this.#text = before === "" ? shown : before + this.#gap + shown;
    this.last = -1;
    this.#gap = spaceAfter ? " " : "";
  }

  #space(isThere: boolean): void {
    if (isThere && this.#gap === "") this.#gap = " ";
  }
}
