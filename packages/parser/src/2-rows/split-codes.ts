import { isCodeLike, type ShapeCounts } from "./code-shape.ts";

/**
 * Splits a cell that names several codes; `undefined` where it names one.
 *
 *     A001/A002, A003    →  A001, A002, A003
 *     A001⏎A002          →  A001, A002
 *     VPC.0101/0102      →  VPC.0101, VPC.0102
 *     -4001 -4006        →  -4001, -4006
 *     read/empty         →  one code: its parts are plain words
 */
export function splitCodes(text: string, shapes: ShapeCounts): readonly string[] | undefined {
  const parts = partsOf(
    text,
    /\s*(?:[\n,，、;；|/&]|\s(?:or|and|oder|und|o|y|e|ou|et|или|и)\s|或者?|和|及|または|및|또는)\s*/u,
  );
  const codes = parts.length > 1 ? completed(parts) : partsOf(text, /\s+/u);
  if (codes.length < 2 || !codes.every(isCodeLike)) return undefined;
  if (parts.length === 1 && !codes.every((code) => shapes.isUsual(code) || /^-?\d+$/.test(code)))
    return undefined;
  return [...new Set(codes)];
}

function partsOf(text: string, separator: RegExp): string[] {
  return text.split(separator).filter((part) => part !== "");
}

/** Gives a part that is only digits the prefix of the part before it: `VPC.0101`, `0102` → `VPC.0102`. */
function completed(parts: readonly string[]): string[] {
  const first = /^(.*\D)(\d+)$/.exec(parts[0]!);
  if (first === null || /^-$/.test(first[1]!)) return [...parts];
  return parts.map((part, index) =>
    index > 0 && /^\d+$/.test(part) && part.length === first[2]!.length ? first[1]! + part : part,
  );
}
