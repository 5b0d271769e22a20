/**
 * A line for each row of a grid table that stands in a cell, its cells one after the other. Spans are not looked at.
 *
 *     +---+---+
 *     | a | b |   →   "a b"
 *     |   | c |       → "a b c"
 *     +---+---+
 */
export function nestedGridLines(lines: readonly string[]): string[] {
  const rows: string[] = [];
  let cells: string[] = [];
  for (const line of lines.map((each) => each.trim())) {
    if (line.startsWith("+")) {
      rows.push(cells.filter((text) => text !== "").join(" "));
      cells = [];
      continue;
    }
    for (const [column, text] of line
      .replace(/^\||\|$/g, "")
      .split("|")
      .entries())
      cells[column] = `${cells[column] ?? ""} ${text.trim()}`.trim();
  }
  return rows.filter((row) => row !== "");
}
