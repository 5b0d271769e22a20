import { textWidth, visibleText } from "@errcat/diagnostics";

/** How wide the screen is that results are made for, in columns, where it is not said to be narrower. */
export const screenWidth = 80;

/** A text on one line of at most so many columns, the rest of it as `…`; Chinese characters take two. */
export function cutText(text: string, width: number): string {
  const shown = visibleText(text.replace(/\s+/g, " "));
  if (textWidth(shown) <= width) return shown;
  let cut = "";
  let taken = 1;
  for (const character of shown) {
    taken += textWidth(character);
    if (taken > width) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/**
 * A text as lines that are no wider than the screen (80 columns, or as it is said): the first begins with a lead, the
 * others with as many spaces. It is broken at spaces, between Chinese, Japanese and Korean characters, and where a word
 * is wider than a line.
 *
 *         under  API Reference › Public errors › Errors
 *                of the scheduler
 */
export function wrapText(text: string, lead: string, width: number = screenWidth): string {
  const room = Math.max(1, width - textWidth(lead));
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(visibleText(text), room)) {
    if (line !== "" && textWidth(line + piece) > room) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? piece.trimStart() : line + piece;
  }
  lines.push(line);
  const indent = " ".repeat(textWidth(lead));
  return lines.map((each, index) => `${index === 0 ? lead : indent}${each}`.trimEnd().concat("\n")).join("");
}

/** Words and wide characters, each with the space before it; closing marks stay with what they close. */
function piecesOf(text: string, room: number): readonly string[] {
  const piece = new RegExp(`\\s*(?:[^\\s\\u2e80-\\uffef]{1,${room}}|\\S)[，。、；：！？）」』】》”’]*`, "gu");
  return text.match(piece) ?? [];
}
