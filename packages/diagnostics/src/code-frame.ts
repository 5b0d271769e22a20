import type { Place } from "./diagnostic.ts";
import { textWidth } from "./text-width.ts";
import { visibleText } from "./visible-text.ts";

/** How wide a frame may be: a longer line is shown as the window around what it is about. */
const frameWidth = 100;

/**
 * The line of a place, the one before it, and carets under the range; right also for text of double width.
 *
 *       41 | | 17006   | 该配额不存在 |
 *     > 42 | | 17007；  | 规格已存在 |
 *          |   ^^^^^^^
 */
export function codeFrame(text: string, place: Place): string {
  const lines = text.split(/\r\n|[\n\r\u0085]/);
  const line = lines[place.line - 1];
  if (line === undefined) return "";
  const endColumn =
    place.endLine === undefined || place.endLine === place.line ? place.endColumn : line.length + 1;
  const window = windowAround(line, place.column);
  const gutter = String(place.line).length;
  const before = lines[place.line - 2];
  const numbered = (mark: string, number: number | "", shown: string) =>
    `${mark} ${String(number).padStart(gutter)} | ${shown}`.trimEnd();
  return [
    ...(before === undefined ? [] : [numbered(" ", place.line - 1, shownPart(before, window))]),
    numbered(">", place.line, shownPart(line, window)),
    numbered(" ", "", carets(line, window, [place.column, Math.max(endColumn ?? 0, place.column + 1)])),
  ].join("\n");
}

interface Window {
  readonly start: number;
  readonly end: number;
}

function windowAround(line: string, column: number): Window {
  if (line.length <= frameWidth) return { start: 0, end: frameWidth };
  const start = Math.max(0, column - 1 - frameWidth / 4);
  return { start, end: start + frameWidth };
}

function shownPart(line: string, { start, end }: Window): string {
  const cut = `${start > 0 && line.length > start ? "…" : ""}${line.slice(start, end)}${line.length > end ? "…" : ""}`;
  return visibleText(cut);
}

function carets(line: string, window: Window, [from, to]: readonly [number, number]): string {
  const lead = (window.start > 0 ? "…" : "") + visibleText(line.slice(window.start, from - 1));
  const marked = visibleText(line.slice(from - 1, Math.min(to - 1, window.end)));
  return " ".repeat(textWidth(lead)) + "^".repeat(Math.max(1, textWidth(marked)));
}
