import type { Place } from "@errcat/diagnostics";

/** A configuration file: its name in diagnostics, and what it says. */
export interface ConfigText {
  readonly file: string;
  readonly text: string;
}

/** The place of a key that the file names exactly once; otherwise the file's beginning, rather than a guess. */
export function placeOfKey({ file, text }: ConfigText, key: string): Place {
  const escaped = key.replace(/[$^*+?.()|[\]{}\\]/g, "\\$&");
  const found = [...text.matchAll(new RegExp(`(?<![\\w$])["']?(${escaped})["']?\\s*:`, "g"))];
  const offset = found.length === 1 ? found[0]?.index : undefined;
  if (offset === undefined) return { file, line: 1, column: 1 };
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  return { file, line, column, endLine: line, endColumn: column + (found[0]?.[0].length ?? 1) - 1 };
}
