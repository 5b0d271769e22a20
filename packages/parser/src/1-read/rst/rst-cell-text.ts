import { nestedGridLines } from "./nested-grid-lines.ts";
import type { Substitutions } from "./rst-text.ts";
import { rstText } from "./rst-text.ts";

const ITEM = /^(?:[-*+•‣⁃]|#\.|\|)(?:\s+|$)/;
const NUMBERED = /^\(?(?:\d+|[a-zA-Z])[.)]\s+(?=\S)/;
const DIRECTIVE = /^\.\.\s+([\w-]+)::\s*(.*)$/;
const FOOTNOTE = /^\.\.\s+\[[^\]]+\]\s+/;
const EXPLICIT = /^\.\.(?:\s|$)/;
const FIELD = /^:([^\s:][^:]{0,80}):(?:\s+|$)/;
const BORDER = /^\+(?:-+\+)+$/;

/** Directives whose content is set as it stands, and whose argument is a language. */
const VERBATIM = /^(?:code|code-block|sourcecode|parsed-literal|highlight)$/;

/** What more than one line of plain text is made of. */
const BLOCKS = /^\s*(?:[-*+•‣⁃|:(#]|\.\.|\w+[.)]\s)|::\s*$/;

/**
 * The text of a cell that has several lines: lines of a paragraph are joined by a space; paragraphs, list items, terms
 * and what they mean, lines of a line block, of a literal block and of a nested table stand on lines of their own.
 * Bullets go, comments too.
 *
 *     "Wait and"  "try again."  ""  "- or call us"  →  "Wait and try again.\nor call us"
 */
export function rstCellText(lines: readonly string[], substitutions?: Substitutions): string {
  const paragraph = paragraphOf(lines);
  if (paragraph !== undefined) return rstText(paragraph, substitutions);
  return new CellText(lines, substitutions).read();
}

/** The lines joined, where they are nothing but one paragraph: most cells are. */
function paragraphOf(lines: readonly string[]): string | undefined {
  let text = "";
  let indent = -1;
  let ended = false;
  for (const line of lines) {
    const own = line.search(/\S/);
    if (own < 0) {
      ended = indent >= 0;
      continue;
    }
    if (ended || (indent >= 0 && own !== indent) || BLOCKS.test(line)) return undefined;
    text += indent < 0 ? line.trim() : ` ${line.trim()}`;
    indent = own;
  }
  return text;
}

class CellText {
  readonly #lines: readonly string[];
  readonly #substitutions: Substitutions | undefined;
  readonly #parts: string[] = [];
  /** The paragraph that is open, how many lines it has, and how far they are indented. */
  #open = "";
  #count = 0;
  #indent = 0;
  #inFields = false;

  constructor(lines: readonly string[], substitutions: Substitutions | undefined) {
    this.#lines = lines;
    this.#substitutions = substitutions;
  }

  read(): string {
    for (let at = 0; at < this.#lines.length; ) at = Math.max(this.#block(at), at + 1);
    this.#flush();
    return this.#parts.filter((text) => text !== "").join("\n");
  }

  /** Ends the paragraph; of the `::` that announces a literal block one colon is seen, or none behind a space. */
  #flush(): void {
    const text = this.#open.endsWith("::") ? this.#open.replace(/(?:^|\s)::$|:$/, "") : this.#open;
    if (text !== "") this.#parts.push(rstText(text, this.#substitutions));
    this.#open = "";
    this.#count = 0;
  }

  /** Reads what begins in a line; gives the line after it. */
  #block(at: number): number {
    const raw = this.#lines[at]!;
    const line = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    if (line === "") return this.#blank(at);
    if (EXPLICIT.test(line)) return this.#explicit(at, line, indent);
    if (BORDER.test(line)) return this.#nested(at);
    const mark = ITEM.exec(line)?.[0] ?? "";
    const number = NUMBERED.exec(line)?.[0] ?? "";
    const field = this.#count === 0 || this.#inFields ? FIELD.exec(line) : null;
    if (mark !== "" || number !== "" || field || (this.#count === 1 && indent > this.#indent)) this.#flush();
    this.#inFields = field !== null;
    if (this.#count === 0) this.#indent = indent + (mark || number).length;
    if (field) this.#indent = Number.POSITIVE_INFINITY;
    this.#add(field ? `${field[1]}: ${line.slice(field[0].length)}` : line.slice(mark.length));
    return at + 1;
  }

  /** A blank line ends a paragraph; behind one that ends in `::` a literal block begins. */
  #blank(at: number): number {
    const literal = this.#open.endsWith("::");
    this.#flush();
    return literal ? this.#verbatim(at + 1, this.#indent) : at + 1;
  }

  #add(text: string): void {
    this.#open += this.#open === "" || text === "" ? text : ` ${text}`;
    this.#count++;
  }

  /** A directive, a footnote, or a comment with all that is indented under it. */
  #explicit(at: number, line: string, indent: number): number {
    this.#flush();
    const directive = DIRECTIVE.exec(line);
    if (!directive) {
      const note = FOOTNOTE.exec(line);
      if (note) this.#add(line.slice(note[0].length));
      this.#indent = indent;
      return note ? at + 1 : this.#endOfBlock(at + 1, indent);
    }
    let next = at + 1;
    while (next < this.#lines.length && /^\s*:[\w-]+:/.test(this.#lines[next]!)) next++;
    if (VERBATIM.test(directive[1]!)) return this.#verbatim(next, indent);
    this.#add(directive[2]!);
    this.#indent = Number.POSITIVE_INFINITY;
    return next;
  }

  /** Lines that are indented, each as it stands; gives the line after them. */
  #verbatim(from: number, indent: number): number {
    const end = this.#endOfBlock(from, indent);
    for (let at = from; at < end; at++) this.#parts.push(this.#lines[at]!.trim().replace(/\s+/g, " "));
    return end;
  }

  #endOfBlock(from: number, indent: number): number {
    let end = from;
    while (end < this.#lines.length) {
      const line = this.#lines[end]!;
      if (line.trim() !== "" && line.length - line.trimStart().length <= indent) break;
      end++;
    }
    return end;
  }

  #nested(at: number): number {
    this.#flush();
    let end = at + 1;
    while (end < this.#lines.length && /^\s*[|+]/.test(this.#lines[end]!)) end++;
    for (const row of nestedGridLines(this.#lines.slice(at, end)))
      this.#parts.push(rstText(row, this.#substitutions));
    return end;
  }
}
