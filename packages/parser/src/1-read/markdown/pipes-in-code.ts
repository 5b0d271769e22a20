import { lineText, type Page } from "../page.ts";
import type { Cell } from "../table.ts";
import { codeSpans } from "./code-spans.ts";
import { readPipeRow } from "./pipe-row.ts";

/** Stands for a pipe that is text; a private-use character that no page has. */
const STAND_IN = "\ue07c";

/**
 * The cells of a row that has too many because pipes in its code spans were not escaped, or `undefined` where that
 * is not the reason. GFM would cut such a row and drop the rest.
 *
 *     width 2: "| `a|b` | either |"  →  "a|b", "either"
 */
export function readPipesInCode(page: Page, line: number, width: number): Cell[] | undefined {
  const text = lineText(page, line);
  const spans = codeSpans(text);
  if (spans.size === 0) return undefined;
  let masked = "";
  let from = 0;
  for (const [open, close] of spans) {
    masked += text.slice(from, open) + text.slice(open, close).replaceAll("|", STAND_IN);
    from = close;
  }
  masked += text.slice(from);
  const cells = readPipeRow(masked, line + 1);
  if (cells.length !== width) return undefined;
  return cells.map((cell) => ({ ...cell, text: cell.text.replaceAll(STAND_IN, "|") }));
}
