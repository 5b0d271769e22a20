/**
 * Text as a reader of the page sees it: runs of white space are one space, each line is trimmed, empty lines go.
 *
 *     "  Fail to   query\n\n  flavor "  →  "Fail to query\nflavor"
 */
export function foldSpace(text: string): string {
  if (text.indexOf("\n") < 0) return text.replace(/[\s\u200b\ufeff]+/g, " ").trim();
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const folded = line.replace(/[\s\u200b\ufeff]+/g, " ").trim();
    if (folded !== "") lines.push(folded);
  }
  return lines.join("\n");
}
