import { printLiteral, printString } from "../print-literal.ts";
import { printProse } from "./print-prose.ts";
import { Printable, type PrintedKind } from "./printable.ts";

/** Receives a printed value and says what the template puts in its place. */
export type PrintedSink = (kind: PrintedKind, text: string) => string;

/** A value that is to come out as text of a comment; what the helper `comment` gives. */
class CommentText extends Printable {
  readonly #text: string;
  constructor(text: string) {
    super();
    this.#text = text;
  }
  get kind(): PrintedKind {
    return "comment";
  }
  override print(): string {
    return printProse(this.#text).replace(/\s+/g, " ");
  }
}

/** The helper `comment`: `{{comment text}}` prints the text as prose of the comment that it stands in. */
export function comment(value: unknown): Printable {
  if (value instanceof Printable) return value;
  if (value === null) return new CommentText("");
  if (typeof value === "string" || typeof value === "number") return new CommentText(String(value));
  throw new Error("comment is given no text");
}

/**
 * What `{{value}}` prints: a text, number or null of the model as a literal, a {@link Printable} as it says. Lists and
 * objects have no one meaning in code, and what the model does not have is a mistake of the template; both are errors.
 */
export function printValue(value: unknown, sink: PrintedSink): string {
  if (value instanceof Printable) return sink(value.kind, value.print());
  if (typeof value === "string") return sink("literal", printString(value));
  if (typeof value === "number" || typeof value === "boolean" || value === null)
    return sink("literal", printLiteral(value));
  throw new Error(`${value === undefined ? "nothing" : "a list or an object"} is to be printed`);
}
