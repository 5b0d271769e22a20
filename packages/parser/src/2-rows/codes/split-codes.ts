import { isCodeLike, type ShapeCounts, shapeOf } from "../values/code-shape.ts";

/**
 * Splits a cell that names several codes; `undefined` where it names one.
 *
 *     A001/A002, A003    →  A001, A002, A003
 *     A001⏎A002          →  A001, A002
 *     VPC.0101/0102      →  VPC.0101, VPC.0102
 *     -4001 -4006        →  -4001, -4006
 *     read/empty         →  one code: its parts are plain words
 *     BP 171             →  one code: nothing but a space between parts that are not alike
 */
export function splitCodes(text: string, shapes: ShapeCounts): readonly string[] | undefined {
  const parts = partsOf(
    text,
    /\s*(?:[\n,，、;；|/&]|\s(?:or|and|oder|und|o|y|e|ou|et|или|и)\s|或者?|和|及|または|및|또는)\s*/u,
  );
  const codes = parts.length > 1 ? completed(parts) : partsOf(text, /\s+/u);
  if (codes.length < 2 || !codes.every(isCodeLike)) return undefined;
  if (parts.length === 1 && !areAlike(codes, shapes)) return undefined;
  return [...new Set(codes)];
}

/** Whether parts have one shape, which is usual or a number. */
function areAlike(parts: readonly string[], shapes: ShapeCounts): boolean {
  const shape = shapeOf(parts[0]!);
  return parts.every((part) => shapeOf(part) === shape && (shapes.isUsual(part) || /^-?\d+$/.test(part)));
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
