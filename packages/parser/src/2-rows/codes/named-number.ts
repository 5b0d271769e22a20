import type { ShapeCounts } from "../values/code-shape.ts";
import type { SpokenCode } from "./spoken-codes.ts";

const patterns: readonly RegExp[] = [
  /^(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+)\s*[(（[]\s*(?<code>[-−]?\d{1,10}|0x[\dA-Fa-f]{1,16})\s*[)）\]]$/u,
  /^(?<code>[-−]?\d{4,10}|[-−]\d{1,3}|0x[\dA-Fa-f]{1,16})\n(?<name>[A-Za-z][A-Za-z\d]*(?:[_-][A-Za-z\d]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+)$/u,
  /^(?<name>[A-Za-z][A-Za-z\d]*(?:[_-][A-Za-z\d]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+)\n(?<code>[-−]?\d{4,10}|[-−]\d{1,3}|0x[\dA-Fa-f]{1,16})$/u,
  /^(?<code>[-−]\d{1,10}|0x[\dA-Fa-f]{1,16})\s*[(（[]\s*(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|\d{3})\s*[)）\]]$/u,
];

/** Constants have up to eighty letters, numbers up to eighteen digits; a longer text is none. */
const longest = 110;

/**
 * Reads a cell that says a number together with the constant that stands for it, or a hexadecimal with the HTTP status
 * that it wraps: the number is the code. A single digit in brackets may be a footnote, unless most cells of the column
 * (`shapes`) are like this one.
 *
 *     E_PUMP_STILL (-20001)  →  -20001 · E_PUMP_STILL
 *     -7 [E_PUMP_STILL]      →  -7 · E_PUMP_STILL
 *     0x7190 (400)           →  0x7190
 *     20001⏎pump_still       →  20001 · pump_still
 *     404⏎pump_still         →  undefined: the number may be a status
 *     E_PUMP_STILL (1)       →  undefined
 */
export function readNamedNumber(text: string, shapes: ShapeCounts): SpokenCode | undefined {
  if (text.length > longest) return undefined;
  for (const pattern of patterns) {
    const { name, code } = pattern.exec(text)?.groups ?? {};
    if (name === undefined || code === undefined) continue;
    if (/^\d$/.test(code) && shapes.shareOf(text) < 0.3) return undefined;
    return { code, phrase: /^\d+$/.test(name) ? "" : name };
  }
  return undefined;
}
