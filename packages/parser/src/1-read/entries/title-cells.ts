import type { Cell } from "../table.ts";
import { codeOfLine } from "./coded-line.ts";
import type { MarkedLine } from "./marked-line.ts";
import { constantCode, itemCode, spannedCode, type TitleCode, titleCode } from "./title-code.ts";

/** Words joined by hyphens, which are a code where a whole heading is set as code: ``### `lamp-not-found` ``. */
const HYPHENATED = /^[a-z][a-z\d]*(?:-[a-z\d]+)+$/;

function codeIn({ mark, level, text, strong }: MarkedLine): TitleCode | undefined {
  if (level > 0 && strong === text && HYPHENATED.test(text))
    return { label: "", code: text, extra: "", name: "", text: "" };
  if (mark === "constant") return constantCode(text);
  if (mark === "spanned") return spannedCode(text, strong);
  if (mark === "labelled") return codeOfLine(text) ?? titleCode(text);
  if (mark === "coded") return codeOfPlainLine(text);
  if (!mark.startsWith("item")) return titleCode(text);
  const found = itemCode(text, strong);
  // Names in small letters are numbered where they are not codes: keys of books, parts of a program.
  return mark.endsWith(".") && found?.label === "" && /^[a-z]/.test(found.code) ? undefined : found;
}

/** A line says all that a title may, and its code may have more joints. */
function codeOfPlainLine(text: string): TitleCode | undefined {
  const found = titleCode(text);
  return found && (found.name !== "" || found.extra !== "") ? found : (codeOfLine(text) ?? found);
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
