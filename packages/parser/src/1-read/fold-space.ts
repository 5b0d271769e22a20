/** White space that is not one plain space. */
const FOLDED = /[^\S ]|\u200b| {2}/;

/**
 * Text as a reader of the page sees it: runs of white space are one space, each line is trimmed, empty lines go.
 *
 *     "  Fail to   query\n\n  flavor "  →  "Fail to query\nflavor"
 */
export function foldSpace(text: string): string {
  if (!FOLDED.test(text)) return text.trim();
  if (text.indexOf("\n") < 0) return foldLine(text);
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const folded = foldLine(line);
    if (folded !== "") lines.push(folded);
  }
  return lines.join("\n");
}

function foldLine(line: string): string {
  return FOLDED.test(line) ? line.replace(/[\s\u200b]+/g, " ").trim() : line.trim();
}
