import type { MarkedLine } from "./marked-line.ts";

/** A line that says what it is about: `Cause: The disk is full.`, `**Solution**`, `处理方法：重试`. */
export interface Label {
  readonly name: string;
  /** What follows the colon; "" where the lines below say it. */
  readonly value: string;
  /** How far the value stands behind the beginning of the line. */
  readonly shift: number;
}

/** A word or two with a dash behind them, which in an item of a list may be a label: `Cause - The disk is full.` */
const DASH = /^(\p{L}[\p{L}\p{N}]{0,15}(?: [\p{L}\p{N}]{1,15})?) [-–—] (?=\S)(.*)$/u;
const COLON = /^([\p{L}][\p{L}\p{N} _/'’()-]{0,40}?)\s*[:：]\s*(.*)$/u;

/** The label that a line has, or `undefined`. A URL or a sentence with a colon late in it has none. */
export function labelOf(line: MarkedLine): Label | undefined {
  if (line.mark === "bold" || (line.mark.startsWith("h") && line.text.length <= 40)) {
    return { name: line.text.replace(/\s*[:：]$/, ""), value: "", shift: 0 };
  }
  const colon = COLON.exec(line.text) ?? (line.mark.startsWith("item") ? DASH.exec(line.text) : null);
  if (!colon || /^\/\//.test(colon[2]!) || colon[1]!.split(" ").length > 6) return undefined;
  return { name: colon[1]!, value: colon[2]!.trim(), shift: line.text.length - colon[2]!.length };
}
