import { createRequire } from "node:module";
import { type Place, positionAt } from "@errcat/diagnostics";
import type * as Morph from "ts-morph";

/** A configuration file: its name in diagnostics, and what it says. */
export interface ConfigText {
  readonly file: string;
  readonly text: string;
}

/** Steps to a value of the configuration: `["sources", 0, "columns", "Key"]`. */
export type Option = readonly (string | number)[];

/**
 * The place of a value in a configuration, as it is written: the key of a member, the whole of an item. Where something
 * else stands than literals and names of the file's own (a call, a spread), the place of what it belongs to; the file's
 * beginning where not even the first key is written.
 *
 *     sources: [{ path: "a.md", columns: { Txt: "message" } }]
 *                                          ^^^  sources, 0, columns, Txt
 */
export function placeOfOption({ file, text }: ConfigText, option: Option): Place {
  const literals = new Literals(file, text);
  let value = literals.exported();
  let found: Span | undefined;
  for (const step of option) {
    const part = value && literals.partOf(value, step);
    if (part === undefined) break;
    found = part.marked;
    value = part.value;
  }
  return found === undefined ? { file, line: 1, column: 1 } : placeOf({ file, text }, found);
}

/** A part of the text, its end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function placeOf({ file, text }: ConfigText, { start, end }: Span): Place {
  const { line, column } = positionAt(text, start);
  // An item of several lines is marked by its first.
  const width = text.slice(start, end).split("\n")[0]!.trimEnd().length;
  return { file, line, column, endLine: line, endColumn: column + width };
}

type Compiler = typeof Morph.ts;
type Expression = Morph.ts.Expression;

/** The compiler is loaded when a place is asked for, since that takes a third of a second. */
const load = createRequire(import.meta.url);

/** A member of an object or an item of a list: what marks it, and what it says. */
interface Part {
  readonly marked: Span;
  readonly value: Expression;
}

/** The literals of a configuration file, as the compiler reads them. */
class Literals {
  readonly #ts: Compiler = (load("ts-morph") as typeof Morph).ts;
  readonly #source: Morph.ts.SourceFile;

  constructor(file: string, text: string) {
    const kind = file.endsWith(".json") ? this.#ts.ScriptKind.JSON : this.#ts.ScriptKind.TS;
    this.#source = this.#ts.createSourceFile(file, text, this.#ts.ScriptTarget.Latest, true, kind);
  }

  /** What the file exports as its default, or what it is where it is JSON. */
  exported(): Expression | undefined {
    for (const statement of this.#source.statements) {
      if (this.#ts.isExportAssignment(statement)) return statement.expression;
      if (!this.#ts.isExpressionStatement(statement)) continue;
      const { expression } = statement;
      if (this.#ts.isObjectLiteralExpression(expression)) return expression;
      // `module.exports = …`
      if (this.#ts.isBinaryExpression(expression)) return expression.right;
    }
    return undefined;
  }

  /** The member of an object or the item of a list that a step leads to; `undefined` where it is not written. */
  partOf(expression: Expression, step: string | number): Part | undefined {
    const literal = this.#literalOf(expression);
    if (this.#ts.isArrayLiteralExpression(literal)) return this.#itemOf(literal, Number(step));
    if (!this.#ts.isObjectLiteralExpression(literal)) return undefined;
    return literal.properties.map((member) => this.#memberOf(member, String(step))).findLast((part) => part);
  }

  #itemOf({ elements }: Morph.ts.ArrayLiteralExpression, index: number): Part | undefined {
    const item = elements[index];
    // Nobody knows how many items a spread is.
    if (item === undefined || elements.slice(0, index + 1).some(this.#ts.isSpreadElement)) return undefined;
    return { marked: this.#spanOf(item), value: item };
  }

  #memberOf(member: Morph.ts.ObjectLiteralElementLike, key: string): Part | undefined {
    const { name } = member;
    if (name === undefined || this.#ts.isComputedPropertyName(name) || name.text !== key) return undefined;
    const isPair = this.#ts.isPropertyAssignment(member);
    return { marked: this.#spanOf(name), value: isPair ? member.initializer : (name as Expression) };
  }

  /** What an expression is without the types, brackets and calls of one argument around it, and by no other name. */
  #literalOf(expression: Expression, names = 10): Expression {
    const ts = this.#ts;
    if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
      return this.#literalOf(expression.expression, names);
    if (ts.isSatisfiesExpression(expression)) return this.#literalOf(expression.expression, names);
    if (ts.isCallExpression(expression) && expression.arguments.length === 1)
      return this.#literalOf(expression.arguments[0]!, names);
    const named = ts.isIdentifier(expression) && names > 0 ? this.#valueOf(expression.text) : undefined;
    return named === undefined ? expression : this.#literalOf(named, names - 1);
  }

  /** What a constant of the file is. */
  #valueOf(name: string): Expression | undefined {
    return this.#source.statements
      .filter(this.#ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .find((declaration) => declaration.name.getText(this.#source) === name)?.initializer;
  }

  #spanOf(node: Morph.ts.Node): Span {
    return { start: node.getStart(this.#source), end: node.getEnd() };
  }
}
