import { BLOCKS, ELEMENTS } from "../html/elements.ts";

const TAG =
  /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|\{[^{}<]*\}|[^\s"'<>=`]+))?)*)\s*(\/?)>/y;

/** An HTML tag inside running text. */
export interface InlineTag {
  /** Offset after it. */
  readonly end: number;
  /** What a reader sees in its place: nothing, or a line break. */
  readonly text: "" | "\n";
}

/**
 * The tag that begins at an offset, or `undefined` where the angle bracket is text: `<br>` is a line break,
 * `<a name="x">`, `<Vg k="COMPANY" />` and `</Note>` are nothing, `<instance_id>` and `a < b` are text.
 */
export function inlineTagAt(text: string, offset: number): InlineTag | undefined {
  TAG.lastIndex = offset;
  const match = TAG.exec(text);
  if (!match) return undefined;
  const name = match[2]!.toLowerCase();
  const mayBePlaceholder = match[1] === "" && match[3] === "" && match[4] === "";
  if (!ELEMENTS.has(name) && mayBePlaceholder) return undefined;
  return { end: TAG.lastIndex, text: BLOCKS.has(name) ? "\n" : "" };
}
