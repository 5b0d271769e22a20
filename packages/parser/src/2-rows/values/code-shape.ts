import { hasEastAsian } from "./east-asian.ts";

const day = /^(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/;

/** Whether a text is a day: `2024-03-01`, `2024/3/1`. */
export function isDay(text: string): boolean {
  return day.test(text);
}

/** Whether a text may be one error code: one token with something in it that a plain word does not have. */
export function isCodeLike(text: string): boolean {
  if (/^(?:[–−]|[A-Za-z]{0,12}[._-]?)\d{1,18}$/.test(text)) return true;
  if (text.length === 0 || text.length > 120 || !/^[\p{L}\p{N}_.:#/*${}<>[\]()+-]+$/u.test(text))
    return false;
  if (hasEastAsian(text) || isDay(text)) return false;
  return (
    /\d/.test(text) || /[\p{L}](?:[_.:-]|::)[\p{L}]|\p{Ll}\p{Lu}/u.test(text) || /^[\p{Lu}]{2,}$/u.test(text)
  );
}

/** Whether a text may be an identifier, digits or not: `Throttling`, `unauthorized`, `NOT_FOUND`. */
export function isIdentifierLike(text: string): boolean {
  return /^[A-Za-z_$][\w$.:-]{1,119}$/.test(text);
}

/** What is longer is no code, and has the shape of all that is none. */
const longestShape = 300;

/**
 * The shape of a code: its letters and digits as classes, runs folded. Codes of one vendor share a few shapes.
 *
 *     VPC.0101             →  A.9
 *     InvalidParameter     →  Aa
 *     ERR_NOT_FOUND        →  A_A_A
 *     Moved Permanently    →  Aa Aa
 */
export function shapeOf(code: string): string {
  if (code.length > longestShape) return "…";
  let shape = "";
  for (let index = 0; index < code.length; index++) {
    const unit = classOf(code.charCodeAt(index), code[index]!);
    if (unit !== shape[shape.length - 1] || !foldedUnits.includes(unit)) shape += unit;
  }
  return shape.replace(/(?:Aa)+/g, "Aa").replace(/(Aa|A|a)(?: \1)+/g, "$1 $1");
}

/** Classes of which a run counts as one. */
const foldedUnits = "9aA字";

function classOf(unit: number, character: string): string {
  if (unit >= 48 && unit <= 57) return "9";
  if (unit >= 97 && unit <= 122) return "a";
  if (unit >= 65 && unit <= 90) return "A";
  return unit > 127 && /\p{L}/u.test(character) ? "字" : character;
}

/** What stands between the codes of a cell that has several. */
const severalCodes = /\s*[\n,，、;；/~～()（）]\s*/u;

/** How often each shape stands in a column: what is usual there tells a slip of the pen from a style. */
export class ShapeCounts {
  readonly #counts = new Map<string, number>();
  readonly #widths = new Set<string>();
  #total = 0;

  add(code: string): void {
    const shape = shapeOf(code);
    this.#counts.set(shape, (this.#counts.get(shape) ?? 0) + 1);
    this.#widths.add(widthOf(code));
    if (code.length <= longestShape && severalCodes.test(code))
      for (const part of code.split(severalCodes)) this.#widths.add(widthOf(part));
    this.#total++;
  }

  /** Share of the column's codes that have the shape of this one, 0 to 1. */
  shareOf(code: string): number {
    return this.#total === 0 ? 0 : (this.#counts.get(shapeOf(code)) ?? 0) / this.#total;
  }

  /** Whether codes of this shape are usual in the column: one in ten has it. */
  isUsual(code: string): boolean {
    return this.shareOf(code) >= 0.1;
  }

  /** Whether another code of the column has the same letters and digits in the same number: `VPC.0101`, `VPC.0203`. */
  hasWidth(code: string): boolean {
    return this.#widths.has(widthOf(code));
  }

  /** Share of the codes whose shape has this in it. */
  shareWith(part: string): number {
    let count = 0;
    for (const [shape, times] of this.#counts) if (shape.includes(part)) count += times;
    return this.#total === 0 ? 0 : count / this.#total;
  }
}

/** The shape of a code with every letter and digit counted. */
function widthOf(code: string): string {
  if (code.length > longestShape) return "…";
  return code
    .replace(/\d/g, "9")
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a");
}
