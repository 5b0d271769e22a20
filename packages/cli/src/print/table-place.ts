import type { TableUnderstanding } from "@errcat/parser";
import type { Screen } from "./screen.ts";

/** `Table 2, lines 11–14`, its number in bold. */
export function placeOf({ number, line, lastLine }: TableUnderstanding, { paint }: Screen): string {
  return `${paint("bold", `Table ${number}`)}, ${linesOf(line, lastLine)}`;
}

/** `line 7`, `lines 7–12`. */
export function linesOf(first: number, last: number): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** What a table is written as; what has no cells is no table to a reader. */
export function formOf({ format }: TableUnderstanding): string {
  if (format === "headings") return "no table, but entries with titles";
  if (format === "pattern") return "what the rowPattern finds";
  return format;
}

/** What stands over a table: headings, outermost first, and its caption. */
export function titlesOver({ headings, caption }: TableUnderstanding, { wrap }: Screen): string {
  const under = [...headings, ...(caption === "" ? [] : [caption])].join(" › ");
  return under === "" ? "" : wrap(under, "    under   ");
}
