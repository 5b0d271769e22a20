import { MOST_COLUMNS, MOST_ROWS } from "../table-limits.ts";

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
  /** Called for a cell that reaches further than a table can, or is repeated more often. */
  readonly onTooLarge?: (
    cell: { readonly found: number; readonly things: string; readonly limit: number },
    offset: number,
  ) => void;
}

/**
 * The cells between two offsets of a page: each begins at a separator, and what stands right before the separator
 * says how far it reaches and what it is (AsciiDoc Language Documentation, "Cell Specifiers"). `\|` is text.
 *
 *     "2+h|Errors |400 .3+|x"  →  Errors (2 columns, h), 400, x (3 rows)
 */
export function asciidocCells(text: string, { from, to, separator, onTooLarge }: CellText): RawCell[] {
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
    open = { ...opened(specifier, at + separator.length, onTooLarge), leads };
    start = at + separator.length;
  }
  if (open) cells.push({ ...open, text: text.slice(start, to) });
  return cells.map((cell) => ({ ...cell, text: cell.text.replaceAll(`\\${separator}`, separator) }));
}

function opened(
  specifier: RegExpExecArray | null,
  offset: number,
  onTooLarge: CellText["onTooLarge"],
): Omit<RawCell, "text" | "leads"> {
  const [, first, second, kind, style] = specifier ?? [];
  const bounded = (text: string | undefined, things: string, limit: number): number => {
    const found = Number(text ?? 1) || 1;
    if (found > limit) onTooLarge?.({ found, things, limit }, offset);
    return Math.min(found, limit);
  };
  const columns = kind === undefined ? 1 : bounded(first, "columns", MOST_COLUMNS);
  return {
    offset,
    colspan: kind === "+" ? columns : 1,
    rowspan: kind === "+" ? bounded(second, "rows", MOST_ROWS) : 1,
    repeat: kind === "*" ? columns : 1,
    style: style ?? "",
  };
}
