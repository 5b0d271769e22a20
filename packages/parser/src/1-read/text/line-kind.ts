/** What a line may be a cell of: a number, a code in words, a text. */
export type LineKind = "number" | "token" | "text";

const NUMBER = /^-?\d{1,9}$/;
const TOKEN = /^(?=.*[\d_]|\p{Lu}+$|.*\p{Ll}\p{Lu})[\w.-]{2,80}$/u;

/** The kind of a line: a token is one word that no language has. */
export function lineKind(text: string): LineKind {
  if (NUMBER.test(text)) return "number";
  return text.length <= 80 && TOKEN.test(text) ? "token" : "text";
}
