import type { ShapeCounts } from "../values/code-shape.ts";
import { withoutLabel } from "../values/without-label.ts";
import { withoutOtherNotation } from "../values/without-other-notation.ts";

/** A code without what does not belong to it. */
export interface CleanedCode {
  readonly code: string;
  /** What was taken away, in words; `""` where the text stands as it was. */
  readonly because: string;
}

/** One kind of dirt: how it is taken away, when that is certain enough, and how to say so. */
interface Cleaning {
  readonly because: string;
  readonly apply: (text: string) => string;
  readonly when?: (before: string, after: string, shapes: ShapeCounts) => boolean;
}

const turnsUsual = (before: string, after: string, shapes: ShapeCounts): boolean =>
  shapes.isUsual(after) && shapes.shareOf(before) < 0.5;

const cleanings: readonly Cleaning[] = [
  {
    because: "it has invisible characters",
    apply: (text) => text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ""),
  },
  {
    because: "it is written in full-width characters",
    apply: (text) => text.replace(/[０-９Ａ-Ｚａ-ｚ．＿－]/gu, (each) => each.normalize("NFKC")),
  },
  { because: "it is labelled", apply: withoutLabel },
  { because: "it is written twice, as a decimal and as a hexadecimal", apply: withoutOtherNotation },
  { because: "it is struck through", apply: (text) => text.replace(/^~~(.+)~~$/u, "$1") },
  {
    because: "it is in quotation marks or brackets",
    apply: (text) => text.replace(/^(?:["'“‘`「『【[(（](\S+)["'”’`」』】\])）])$/u, "$1"),
  },
  { because: "it begins with punctuation", apply: (text) => text.replace(/^[；;，,。、：:]+\s*/u, "") },
  { because: "it ends in punctuation", apply: (text) => text.replace(/\s*[；;，,。、：:！!]+$/u, "") },
  { because: "it ends in a full stop", apply: (text) => text.replace(/\.$/, ""), when: turnsUsual },
  {
    because: "it carries a raised number",
    apply: (text) => text.replace(/\s*[¹²³⁴-⁹⁰⁽⁾]+(?:,[¹²³⁴-⁹⁰]+)*$/u, ""),
  },
  {
    because: "it carries a footnote mark",
    apply: (text) => text.replace(/\s*(?:[*†‡※⁎]+|\[\d+\]|\(\d\))$/u, ""),
    when: (before, after, shapes) => shapes.hasWidth(after) && shapes.shareWith(before.at(-1) ?? "") < 0.5,
  },
  {
    because: "another code stands in brackets behind it",
    apply: (text) => text.replace(/^(-?\d+|[\w.-]*\d)\s*[(（]-?\w*\d\w*[)）]$/u, "$1"),
    when: (before, after, shapes) => /^-?\d+$/.test(after) || !shapes.isUsual(before),
  },
  { because: "its sign is a dash", apply: (text) => text.replace(/^[–−]\s?(?=\d)/u, "-") },
  {
    because: "it is broken by white space",
    apply: (text) => text.replace(/\s+/gu, ""),
    when: isBroken,
  },
];

/** What is longer is no code, and cleaning it is not worth the time. */
const longestCode = 300;

/**
 * Whether a part ends in what joins it to the next one, or begins so: `IMG.` of `IMG. 0001`, but not the end of a
 * sentence.
 */
function isTorn(part: string, index: number, { length }: readonly string[]): boolean {
  return (index > 0 && /^[_.]\w/.test(part)) || (index < length - 1 && /\w[_.]$/.test(part));
}

/** White space in a code is a slip when without it the code is like the others, and its parts are not. */
function isBroken(before: string, after: string, shapes: ShapeCounts): boolean {
  const parts = before.split(/\s+/u);
  if (parts.length > 4) return false;
  if (parts.some(isTorn))
    return (
      parts.every((part) => /^[\w.]+$/.test(part)) &&
      (/_\s|\s_/u.test(before) || shapes.isUsual(after) || (parts.length === 2 && /\d/.test(after)))
    );
  if (shapes.shareOf(before) * 2 > shapes.shareOf(after)) return false;
  if (shapes.hasWidth(after)) return !parts.every((part) => shapes.hasWidth(part));
  return parts.some((part) => /\p{Ll}\p{Lu}/u.test(part)) && shapes.shareOf(after) >= 0.5;
}

/**
 * Takes away what is not part of a code: footnote marks, punctuation after it, a space within it. What might be part
 * of it stays, unless the column's other codes say that it is not.
 */
export function cleanCode(text: string, shapes: ShapeCounts): CleanedCode {
  let code = text.trim();
  if (code.length > longestCode) return { code, because: "" };
  const reasons: string[] = [];
  for (const { because, apply, when } of cleanings) {
    const after = apply(code);
    if (after === code || after === "" || when?.(code, after, shapes) === false) continue;
    code = after;
    reasons.push(because);
  }
  return { code, because: reasons.join(", ") };
}
