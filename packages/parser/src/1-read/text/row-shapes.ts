/** How the cells of a row without delimiters can be told apart: one group a cell. */
export interface RowShape {
  readonly row: RegExp;
  readonly reason: string;
  /** Words may begin like this too: half of the rows must begin with a word that has this in it. */
  readonly half?: RegExp;
  /** Another shape is better for rows of which no text begins so. */
  readonly some?: RegExp;
  /** The lines of a table of contents look the same: the rows must be more, and not numbered from 1. */
  readonly isList?: boolean;
  /** Nothing stands between the cells, so prose does not look like this: a row may go on for several lines. */
  readonly isGlued?: boolean;
  /** Nothing else looks like this: its rows are taken before titles and lists are looked for. */
  readonly isSure?: boolean;
}

/** Every shape, those first that nothing else looks like. */
export const ROW_SHAPES: readonly RowShape[] = [
  {
    row: /^\s*(?:[-*•]\s+)?([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)\s+[-–—]\s+(-?\d{1,9}|0x[\da-fA-F]{1,8})\s+[-–—]\s+(\S.*)$/d,
    reason: "dashes between the cells: a word of capitals, a number, a sentence",
    isSure: true,
  },
  {
    row: /^\s*(?:[-*•]\s+)?(-?\d{1,9}|0x[\da-fA-F]{1,8})\s+[-–—]\s+([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)\s+[-–—]\s+(\S.*)$/d,
    reason: "dashes between the cells: a number, a word of capitals, a sentence",
    isSure: true,
  },
  {
    row: /^\s*(-?\d{1,8}|0[xX][\da-fA-F]{1,16})[ \t]+([A-Z][A-Z\d]*_[A-Z\d_{}]+)[ \t]+(\S.*?)(?:(?<=\S)[ \t]+([1-5]\d\d)[ \t]*)?$/d,
    reason: "one space between the cells: a number, a word of capitals, the rest, a number of three digits",
    isSure: true,
  },
  {
    row: /^\s*([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)((?=[^ -~“”‘’])\p{L}.*?)(?:(?<=[^ -~“”‘’][.!?]?)([A-Z][a-z][ -~“”‘’]*))?$/du,
    isGlued: true,
    reason: "nothing between the cells: a word of capitals, text that is not Latin, a sentence",
    isSure: true,
  },
  {
    row: /^\s*([1-5]\d\d)((?:[A-Z][a-z\d]+)+?)(?:(?=(?:[A-Z][a-z]*|[A-Z]{2,9})[ ,])([ -~“”‘’]+))?([^ -~].*)?$/d,
    isGlued: true,
    reason: "nothing between the cells: a number of three digits, humps, a sentence, text that is not Latin",
  },
  {
    row: /^\s*([A-Z][a-z\d]+(?:\.?[A-Z][a-z\d]+)+?)(?=[A-Z][a-z]* )([ -~“”‘’]+?)([1-5]\d\d)?(?:(?=[^ -~“”‘’])(.+))?$/d,
    isGlued: true,
    reason: "nothing between the cells: humps, a sentence, a number of three digits, text that is not Latin",
  },
  {
    row: /^\s*([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)(?=[A-Z][a-z]+ )(\S.*)$/d,
    isGlued: true,
    reason: "nothing between the cells: a word of capitals, a sentence",
  },
  {
    row: /^\s*([A-Z]{1,4}-?\d{2,6})((?=\p{Lu}\p{Ll}|\p{Lu} \p{Ll}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]).*)$/du,
    isGlued: true,
    reason: "nothing between the cells: capitals and digits, a sentence",
  },
  {
    row: /^\s*(-?\d{1,9})((?!(?:st|nd|rd|th|x{2})(?!\p{L}))[\p{L}].*)$/du,
    isGlued: true,
    some: /^\p{Ll}{2}/u,
    reason: "nothing between the cells: a number, a text that may begin with a small letter",
  },
  {
    row: /^\s*(-?\d{1,8}(?:(?: or | and | & |, ?|\/)\d{1,8}){0,9})((?=\p{Lu}\p{Ll}|\p{Lu}+[ _-]|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]|\{\w{1,20}\}[^ -~]).*?)(?:(?<=[^ -~“”‘’][.!?]?)([A-Z][a-z][ -~“”‘’]*))?$/du,
    isGlued: true,
    reason: "nothing between the cells: a number, text that may be not Latin, a sentence",
  },
  {
    row: /^\s*(?:[-*•]\s+)?(-?\d{1,8})(?:\s+[-–—]\s+|\s?[:：]\s+)(\p{L}.*|\\?<.*)$/du,
    reason: "a dash or a colon between the cells: a number, a sentence",
  },
  {
    row: /^\s*(-?\d{1,8}|\d{2,8}\.[a-z])[ \t]+(\p{L}.*)$/du,
    reason: "one space between the cells: a number, a sentence",
    isList: true,
  },
  {
    row: /^\s*([A-Z][A-Z\d]*(?:_[A-Z\d]+)*)[ \t]+(\p{Lu}.*)$/du,
    reason: "one space between the cells: a word of capitals, a sentence",
    half: /_/,
  },
  {
    row: /^\s*([a-z][a-z\d]*(?:_[a-z\d]+)*)(\p{Lu}.*\s.*)$/du,
    isGlued: true,
    reason: "nothing between the cells: a word with low lines, a sentence",
    half: /_/,
  },
  {
    row: /^\s*(?:[-*•]\s+)?(\d{3,5}-\d{3,5})(\p{Lu}\p{Ll}* .*)$/du,
    isGlued: true,
    reason: "nothing between the cells: numbers with hyphens, a sentence",
  },
  {
    row: /^\s*([A-Z]{2,8}(?:-\d{2,8})+)(?:((?:\p{Lu}[\p{Ll}\d]*)+?)(?=\p{Lu}\p{Ll}* ))?(\p{L}.*)$/du,
    isGlued: true,
    reason: "nothing between the cells: capitals and numbers with hyphens, humps, a sentence",
  },
];
