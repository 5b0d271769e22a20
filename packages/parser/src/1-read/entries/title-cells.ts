import type { Cell } from "../table.ts";
import type { MarkedLine } from "./marked-line.ts";
import { constantCode, itemCode, spannedCode, type TitleCode, titleCode } from "./title-code.ts";

function codeIn({ mark, text, strong }: MarkedLine): TitleCode | undefined {
  if (mark === "constant") return constantCode(text);
  if (mark === "spanned") return spannedCode(text, strong);
  return mark.startsWith("item") ? itemCode(text, strong) : titleCode(text);
}

/**
 * What a title says, by header name; `undefined` where it names no code.
 *
 *     -1007 TIMEOUT  →  Code: -1007, Name: TIMEOUT
 */
export function titleCells(line: MarkedLine): Map<string, Cell> | undefined {
  const found = codeIn(line);
  if (!found) return undefined;
  const at = (text: string) => ({
    line: line.line + 1,
    column: Math.min(line.column + Math.max(0, line.text.indexOf(text)), line.end),
  });
  const cells = new Map<string, Cell>();
  cells.set(found.label || "Code", { text: found.code, ...at(found.code) });
  if (found.extra !== "") cells.set("", { text: found.extra, ...at(found.extra) });
  if (found.name !== "") cells.set("Name", { text: found.name, ...at(found.name) });
  if (found.text !== "") cells.set("Message", { text: found.text, ...at(found.text) });
  return cells;
}
