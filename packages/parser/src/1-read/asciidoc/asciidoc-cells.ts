/** A cell as it stands between two separators, with what is said before its separator. */
export interface RawCell {
  readonly text: string;
  /** Offset of the text in the page. */
  readonly offset: number;
  readonly colspan: number;
  readonly rowspan: number;
  /** How often it stands in the row: `3*|`. */
  readonly repeat: number;
  /** `a`, `h`, `e`, `m`, `s`, `l`, `d`, or nothing. */
  readonly style: string;
  /** Nothing stands before it in its line. */
  readonly leads: boolean;
}

const SPECIFIER = /(?:^|[ \t\n])(?:(\d+)?(?:\.(\d+))?([*+]))?(?:[<^>](?:\.[<^>])?|\.[<^>])?([aehmsldv])?$/;

/** The part of a text that has cells, and what stands before each of them. */
interface CellText {
  readonly from: number;
  readonly to: number;
  readonly separator: string;
}

/**
 * The cells between two offsets of a page: each begins at a separator, and what stands right before the separator
 * says how far it reaches and what it is (AsciiDoc Language Documentation, "Cell Specifiers"). `\|` is text.
 *
 *     "2+h|Errors |400 .3+|x"  →  Errors (2 columns, h), 400, x (3 rows)
 */
export function asciidocCells(text: string, { from, to, separator }: CellText): RawCell[] {
  const cells: RawCell[] = [];
  let open: Omit<RawCell, "text"> | undefined;
  let start = from;
  for (let at = text.indexOf(separator, from); at >= 0 && at < to; at = text.indexOf(separator, at + 1)) {
    if (text[at - 1] === "\\") continue;
    const before = text.slice(Math.max(start, at - 24), at);
    const specifier = SPECIFIER.exec(before);
    const length = specifier === null ? 0 : specifier[0].length;
    if (open) cells.push({ ...open, text: text.slice(start, at - length) });
    const line = before.lastIndexOf("\n") + 1;
    const leads =
      !open || (line > 0 && before.slice(line, Math.max(line, before.length - length)).trim() === "");
    open = { ...opened(specifier, at + separator.length), leads };
    start = at + separator.length;
  }
  if (open) cells.push({ ...open, text: text.slice(start, to) });
  return cells.map((cell) => ({ ...cell, text: cell.text.replaceAll(`\\${separator}`, separator) }));
}

function opened(specifier: RegExpExecArray | null, offset: number): Omit<RawCell, "text" | "leads"> {
  const [, first, second, kind, style] = specifier ?? [];
  const columns = Math.min(1000, Number(first ?? 1)) || 1;
  return {
    offset,
    colspan: kind === "+" ? columns : 1,
    rowspan: kind === "+" ? Math.min(65_534, Number(second ?? 1)) || 1 : 1,
    repeat: kind === "*" ? columns : 1,
    style: style ?? "",
  };
}
