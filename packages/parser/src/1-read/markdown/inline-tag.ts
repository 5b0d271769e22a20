/** Elements that a browser draws itself; other words in angle brackets are placeholders (`<instance_id>`). */
const ELEMENTS = new Set(
  "a abbr b big blockquote br center cite code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr".split(
    " ",
  ),
);

/** Elements whose text stands on lines of its own. */
const BLOCKS = new Set(
  "blockquote br center dd details div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tr ul".split(" "),
);

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
 * `<a name="x">` and `<Vg k="COMPANY" />` are nothing, `<instance_id>` and `a < b` are text.
 */
export function inlineTagAt(text: string, offset: number): InlineTag | undefined {
  TAG.lastIndex = offset;
  const match = TAG.exec(text);
  if (!match) return undefined;
  const name = match[2]!.toLowerCase();
  if (!ELEMENTS.has(name) && match[3] === "" && match[4] === "") return undefined;
  return { end: TAG.lastIndex, text: BLOCKS.has(name) ? "\n" : "" };
}
