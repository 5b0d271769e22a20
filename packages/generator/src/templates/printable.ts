import { isIdentifierName, type JsonValue, printLiteral, printPropertyKey } from "../print-literal.ts";

/** Where a printed value is at home: code and comments, comments only, or anywhere. */
export type PrintedKind = "literal" | "comment" | "identifier";

/**
 * A value of a template's model that knows how it is printed, so that escaping is written once and a template cannot
 * leave it out. Texts, numbers and booleans of a model need none of these: they print as literals.
 */
export abstract class Printable {
  abstract readonly kind: PrintedKind;
  /** The value as TypeScript source. */
  abstract print(): string;
}

/** Plain data: prints as an expression on one line. */
export class Literal extends Printable {
  readonly #value: JsonValue;
  constructor(value: JsonValue) {
    super();
    this.#value = value;
  }
  get kind(): PrintedKind {
    return "literal";
  }
  override print(): string {
    return printLiteral(this.#value);
  }
}

/** The key of a property: prints bare, quoted or computed, as the key needs. */
export class PropertyKey extends Printable {
  readonly #key: string;
  constructor(key: string) {
    super();
    this.#key = key;
  }
  get kind(): PrintedKind {
    return "literal";
  }
  override print(): string {
    return printPropertyKey(this.#key);
  }
}

/** A planned name: prints as it is, anywhere. Made of what `planIdentifiers` gives; anything else is a bug. */
export class Identifier extends Printable {
  readonly #name: string;
  constructor(name: string) {
    super();
    if (!isIdentifierName(name)) throw new Error(`${JSON.stringify(name)} is not an identifier.`);
    this.#name = name;
  }
  get kind(): PrintedKind {
    return "identifier";
  }
  override print(): string {
    return this.#name;
  }
}
