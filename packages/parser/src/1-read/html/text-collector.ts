import { entityText } from "./entity-text.ts";

/**
 * Collects the text of an element as a browser shows it: runs of white space are one space, blocks and `<br>` stand
 * on lines of their own, `<pre>` keeps its lines.
 */
export class TextCollector {
  #text = "";
  /** Offset in the source of the first character that is no space; -1 as long as there is none. */
  first = -1;

  /** Adds the source between two offsets, which has no tags in it. */
  add(source: string, from: number, to: number, verbatim = false): void {
    if (from >= to) return;
    const raw = source.slice(from, to);
    if (this.first < 0) {
      const at = raw.search(/[^\s\u00a0]/);
      if (at >= 0) this.first = from + at;
    }
    const text = entityText(raw);
    this.#text += verbatim ? text : text.replace(/[\s\u00a0\u3000\u200b\ufeff]+/g, " ");
  }

  /** Adds text that stands for something else than itself: the alternative text of an image. */
  put(text: string, at: number): void {
    if (this.first < 0 && text.trim() !== "") this.first = at;
    this.#text += text;
  }

  break(): void {
    this.#text += "\n";
  }

  get text(): string {
    if (this.#text.indexOf("\n") < 0) return this.#text.trim().replace(/ {2,}/g, " ");
    return this.#text
      .split("\n")
      .map((line) => line.trim().replace(/ {2,}/g, " "))
      .filter((line) => line !== "")
      .join("\n");
  }
}
