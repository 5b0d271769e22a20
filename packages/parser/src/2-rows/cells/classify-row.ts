import type { Cell } from "../../1-read/table.ts";
import { isCodeLike } from "../values/code-shape.ts";
import { readStatus } from "./read-status.ts";

/**
 * What a row of a table is. Only `data` rows are counted: a `blank` row says nothing, a `header` row repeats the
 * header, a `title` row (one cell over the full width) names the rows that follow, a `note` row (one text over the
 * columns of the code and its texts) speaks about the table.
 */
export type RowKind = "data" | "blank" | "header" | "title" | "note";

/** Tells data rows from the others; `cells` stand under their columns. */
export function classifyRow(cells: readonly Cell[], header: readonly Cell[], codeColumn: number): RowKind {
  const code = cells[codeColumn]?.text ?? "";
  if (code !== "" && isCodeLike(code) && code !== header[codeColumn]?.text) return "data";
  const filled = cells.filter((cell) => cell.text !== "");
  if (filled.length === 0) return "blank";
  if (repeatsHeader(cells, header)) return "header";
  if (filled.length > 1 && filled.every((cell) => cell.text === filled[0]!.text)) {
    return filled.length === cells.length || filled.length > 2 ? "title" : "data";
  }
  if (filled.length === 1 && cells.length > 2 && isTitle(cells)) return "title";
  const same = code === "" ? 0 : cells.filter((cell) => cell.text === code).length;
  return same > 2 && code.length > 3 ? "note" : "data";
}

function repeatsHeader(cells: readonly Cell[], header: readonly Cell[]): boolean {
  let same = 0;
  let filled = 0;
  for (const [index, cell] of cells.entries()) {
    if (cell.text === "") continue;
    filled++;
    if (cell.text === header[index]?.text) same++;
  }
  return filled > 1 && same >= filled - (filled > 4 ? 1 : 0);
}

/** One text in the first cell of a wider row, which is neither a code nor a status. */
function isTitle(cells: readonly Cell[]): boolean {
  const first = cells[0]!.text;
  return first !== "" && !isCodeLike(first) && readStatus(first).statuses.length === 0;
}
