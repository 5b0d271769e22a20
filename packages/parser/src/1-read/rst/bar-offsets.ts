import { textWidth } from "@errcat/diagnostics";
import { BAR } from "./grid-block.ts";

/** Below this every character takes one column of a screen. */
const FIRST_UNEVEN = 0x300;

/**
 * Where the bars of a line of a grid stand in it, if a screen shows one in each of some columns; `undefined` otherwise.
 * A wide (East Asian) character takes two columns, a combining mark none. Where the columns are characters, as in
 * nearly all lines and in all that were drawn by the count of characters, it gives the columns themselves.
 *
 *     "|ab|c|" with 0, 3, 5  →  0, 3, 5        "|磁|c|" with 0, 3, 5  →  0, 2, 4
 */
export function barOffsets(line: string, columns: readonly number[]): readonly number[] | undefined {
  for (let i = 0; i < columns.length; i++) {
    if (line.charCodeAt(columns[i]!) !== BAR) return i === 0 ? undefined : wideBarOffsets(line, columns);
  }
  return columns;
}

function wideBarOffsets(line: string, columns: readonly number[]): readonly number[] | undefined {
  const offsets: number[] = [];
  let column = 0;
  for (let at = 0; at < line.length && offsets.length < columns.length; ) {
    const code = line.codePointAt(at)!;
    const next = columns[offsets.length]!;
    if (code === BAR && column === next) offsets.push(at);
    else if (column > next) return undefined;
    at += code > 0xffff ? 2 : 1;
    column += code < FIRST_UNEVEN ? 1 : code > 0xffff ? 2 : textWidth(String.fromCharCode(code));
  }
  return offsets.length === columns.length ? offsets : undefined;
}
