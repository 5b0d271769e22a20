import { constant } from "../constant.ts";

/**
 * What a word may tell a row by: a number or a span of them, a hexadecimal, a constant, letters and digits, a name in
 * humps or with low lines.
 */
export type KeyKind = "number" | "hexadecimal" | "constant" | "coded" | "name";

const KINDS: readonly { readonly kind: KeyKind; readonly word: RegExp }[] = [
  { kind: "number", word: /^[-–−]?\d{1,12}(?:[-–~]\d{1,12})?$/ },
  { kind: "hexadecimal", word: /^0[xX][\da-fA-F]{1,16}$/ },
  { kind: "constant", word: constant },
  { kind: "coded", word: /^[A-Z]{1,8}[-_.]?\d{2,9}$/ },
  { kind: "name", word: /^(?:[a-z][a-z\d]*(?:_[a-z\d]+)+|[A-Z][a-z\d]+(?:\.?[A-Z][a-z\d]+)+)$/ },
];

/** A longer word is no key, and not looked at. */
const LONGEST_KEY = 80;

/** What kind of key a word may be; `undefined` for the words of a text. */
export function keyKind(word: string): KeyKind | undefined {
  return word.length > LONGEST_KEY ? undefined : KINDS.find((each) => each.word.test(word))?.kind;
}
