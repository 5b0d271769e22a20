import type { Place } from "./diagnostic.ts";

/** Line and column, both from 1, of an offset in a text with `\n` or `\r\n` line ends. */
export function positionAt(text: string, offset: number): Pick<Place, "line" | "column"> {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}
