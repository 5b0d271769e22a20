/**
 * Literal texts of which at least one stands in everything that a regular expression (its source) matches, in lower
 * case; `undefined` where it may match without any.
 *
 *     "quota (?:exceeded|used up)|too many\\b"   →   "exceeded", "used up", "too many"
 *     "\\bx?\\d+"                               →   undefined
 *
 * Reads the syntax that the rules of this package use; anything else counts as "may match anything" or throws here, in
 * the tests of the rules, never on a user's text.
 */
export function requiredLiterals(source: string): readonly string[] | undefined {
  const parser = { source, at: 0 };
  const literals = readAlternatives(parser);
  if (parser.at < source.length) throw new Error(`cannot read ${source} from ${parser.at}`);
  return literals?.map((literal) => literal.toLowerCase());
}

interface Parser {
  readonly source: string;
  at: number;
}

/** What a part of a pattern requires: one of some literals, or nothing that could be named. */
type Required = readonly string[] | undefined;

function readAlternatives(parser: Parser): Required {
  let all: string[] | undefined = [];
  do {
    const alternative = readSequence(parser);
    all = all && alternative && [...all, ...alternative];
  } while (take(parser, "|"));
  return all;
}

/** A sequence requires whatever is most telling among its parts. */
function readSequence(parser: Parser): Required {
  let best: Required;
  let run = "";
  const offer = (candidate: Required) => {
    if (candidate && (best === undefined || strength(candidate) > strength(best))) best = candidate;
  };
  const endRun = () => {
    if (run !== "") offer([run]);
    run = "";
  };
  while (parser.at < parser.source.length && !isAt(parser, "|)")) {
    const plain = takeMatch(parser, PLAIN);
    run += plain;
    if (plain !== "") continue;
    const literal = readLiteral(parser);
    if (literal === undefined) {
      endRun();
      const required = readAtom(parser);
      if (!isOptional(parser)) offer(required);
      continue;
    }
    const quantified = isAt(parser, QUANTIFIERS);
    if (!quantified) run += literal;
    else {
      endRun();
      if (!isOptional(parser)) offer([literal]);
    }
  }
  endRun();
  return best;
}

/** How much a set narrows down: the length of its shortest literal, and few of them rather than many. */
function strength(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => literal.trim().length), 8) * 100 - literals.length;
}

/** One character that stands for itself. */
function readLiteral(parser: Parser): string | undefined {
  const character = parser.source.charAt(parser.at);
  if (character === "\\") {
    const escaped = parser.source.charAt(parser.at + 1);
    if (/[A-Za-z0-9]/.test(escaped)) return undefined;
    parser.at += 2;
    return escaped;
  }
  if (SPECIAL.includes(character)) return undefined;
  parser.at++;
  return character;
}

/** A group, a class, an assertion or any other thing that is no literal. */
function readAtom(parser: Parser): Required {
  if (takeMatch(parser, LOOKAROUND) !== "") {
    readAlternatives(parser);
    take(parser, ")");
    return undefined;
  }
  if (takeMatch(parser, GROUP) !== "") {
    const required = readAlternatives(parser);
    take(parser, ")");
    return required;
  }
  if (takeMatch(parser, OTHER) === "") throw new Error(`cannot read ${parser.source} from ${parser.at}`);
  return undefined;
}

/** Reads a quantifier; whether it lets what stands before it be absent. */
function isOptional(parser: Parser): boolean {
  if (!isAt(parser, QUANTIFIERS)) return false;
  const quantifier = takeMatch(parser, QUANTIFIER);
  return /^[?*]|^\{0/.test(quantifier);
}

const SPECIAL = "()[].^$";
const QUANTIFIERS = "?*+{";
/** Characters that stand for themselves and have no quantifier behind. */
const PLAIN = /[^\\()[\]{}.^$|?*+]+(?![?*+{])/y;
const LOOKAROUND = /\(\?<?[=!]/y;
const GROUP = /\((?:\?:|\?<\w+>)?/y;
const OTHER = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\.|[.^$]/y;
const QUANTIFIER = /(?:[?*+]|\{\d*(?:,\d*)?\})\??/y;

/** What a pattern matches here, read over; `""` where it does not match. */
function takeMatch(parser: Parser, pattern: RegExp): string {
  pattern.lastIndex = parser.at;
  const match = pattern.exec(parser.source)?.[0] ?? "";
  parser.at += match.length;
  return match;
}

function isAt({ source, at }: Parser, characters: string): boolean {
  return at < source.length && characters.includes(source.charAt(at));
}

function take(parser: Parser, character: string): boolean {
  if (parser.source.charAt(parser.at) !== character) return false;
  parser.at++;
  return true;
}
