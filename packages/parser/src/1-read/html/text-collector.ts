import { entityText } from "./entity-text.ts";

/** White space that is not one plain space. */
const SPACES = /[\t-\r\u00a0\u3000\u2000-\u200b\u2028\u2029\ufeff]| {2}/;
const ALL_SPACES = /[\s\u200b]+/g;

/**
 * Collects the text of an element as a browser shows it: runs of white space are one space, blocks and `<br>` stand
 * on lines of their own, `<pre>` keeps its lines.
 */
export class TextCollector {
  #text = "";
  /** Offset in the source of the first character that is no space; -1 as long as there is none. */
  first = -1;

  /** Begins a text anew. */
  clear(): void {
    this.#text = "";
    this.first = -1;
  }

  /** Adds the source between two offsets, which has no tags in it. */
  add(source: string, from: number, to: number): void {
    if (from >= to) return;
    const text = this.#resolved(source, from, to);
    this.#text += SPACES.test(text) ? text.replace(ALL_SPACES, " ") : text;
  }

  /** Adds it with its spaces and line ends: what stands in `<pre>`. */
  addVerbatim(source: string, from: number, to: number): void {
    if (from < to) this.#text += this.#resolved(source, from, to);
  }

  #resolved(source: string, from: number, to: number): string {
    const raw = source.slice(from, to);
    if (this.first < 0) {
      const at = raw.charCodeAt(0) > 32 ? 0 : raw.search(/[^\s\u00a0]/);
      if (at >= 0) this.first = from + at;
    }
    return entityText(raw);
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
    if (this.#text.indexOf("\n") < 0) return spaced(this.#text);
    return this.#text
      .split("\n")
      .map(spaced)
      .filter((line) => line !== "")
      .join("\n");
  }
}

function spaced(line: string): string {
  const trimmed = line.trim();
  return trimmed.indexOf("  ") < 0 ? trimmed : trimmed.replace(/ {2,}/g, " ");
}
