import { readDocument } from "@errcat/parser";

/**
 * Reads a page whose path tells its kind, and asks every cell for its text and its place; gives their sum. A page of a
 * benchmark that is not read without a word is a mistake here.
 */
export function readPage(path: string, text: string): number {
  const document = readDocument({ path, text, encoding: "utf-8", sha256: "" }, ({ message }) => {
    throw new Error(message);
  });
  let sum = 0;
  for (const { rows } of document.tables)
    for (const { cells } of rows) for (const cell of cells) sum += cell.text.length + cell.line + cell.column;
  return sum;
}
