import { asciidocCells } from "./asciidoc-cells.ts";
import { asciidocText } from "./asciidoc-text.ts";
import { dealCells } from "./deal-cells.ts";
import { firstRowWidth } from "./first-row-width.ts";
import { tableAttributes } from "./table-attributes.ts";
import { UNSEEN_LINE } from "./unseen-line.ts";

const ITEM = /^(?:[*\-.•]+|\d+\.)[ \t]+(.*)$/;
const BREAK = /^(?:\[.*\]|-{2,}|={4,}|\.{4,}|\+)$/;

const NESTED = /^!={3,}$/;
const MOST_NESTED_CELLS = 10_000;

/**
 * The text of a cell: lines of a paragraph are joined; paragraphs, list items and the rows of a nested table stand on
 * lines of their own.
 *
 *     "Wait and\ntry again.\n\n* or call us"  →  "Wait and try again.\nor call us"
 */
export function asciidocCellText(text: string, attributes: ReadonlyMap<string, string>): string {
  if (text.indexOf("\n") < 0) return asciidocText(text, attributes);
  const lines = text.split("\n").map((line) => line.trim());
  let joined = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (UNSEEN_LINE.test(line)) continue;
    const item = ITEM.exec(line);
    if (NESTED.test(line)) {
      const end = endOfNested(lines, at);
      joined += `\n${nestedRows(lines.slice(at + 1, end), lines[at - 1] ?? "").join("\n")}\n`;
      at = end;
    } else if (line === "" || BREAK.test(line)) joined += "\n";
    else if (item) joined += `\n${item[1]!}`;
    else joined += `${separatorBehind(joined)}${line}`;
  }
  return asciidocText(joined, attributes);
}

/** What keeps a line apart from the text before it: nothing, a line end, or a space. */
function separatorBehind(text: string): string {
  if (text === "" || text.endsWith("\n")) return "";
  return text.endsWith(" +") ? "\n" : " ";
}

function endOfNested(lines: readonly string[], start: number): number {
  const end = lines.indexOf(lines[start]!, start + 1);
  return end < 0 ? lines.length : end;
}

/** The rows of a table in a cell, the cells of each side by side; `list` is the line above it. */
function nestedRows(lines: readonly string[], list: string): string[] {
  const text = lines.join("\n");
  const raw = asciidocCells(text, { from: 0, to: text.length, separator: "!" });
  const told = /^\[.*\]$/.test(list) ? tableAttributes(list).columns : 0;
  const width = told || firstRowWidth(raw);
  const { rows } = dealCells(raw, { width: Math.max(1, width), limit: MOST_NESTED_CELLS }, (cell) => ({
    text: cell.text.trim(),
    line: 1,
    column: 1,
  }));
  return rows.map(({ cells }) => [...new Set(cells)].map((cell) => cell.text).join(" "));
}
