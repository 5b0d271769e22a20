import { type Place, positionAt } from "@errcat/diagnostics";
import { type ConfigText, placeOfKey } from "./place-of-key.ts";

/** Steps to a value of the configuration: `["sources", 0, "columns", "Key"]`. */
export type Option = readonly (string | number)[];

/** A part of the text, its end exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A member of an object or an item of a list, as it is written. */
interface Part extends Span {
  /** The key of a member, the number of an item. */
  readonly step: string | number;
  /** Where its value begins. */
  readonly value: number;
}

/**
 * The place of a value in a configuration that is written as literals: the key of a member, the whole of an item. Where
 * something else stands (a variable, a call), the place of what it belongs to.
 *
 *     sources: [{ path: "a.md", columns: { Txt: "message" } }]
 *                                          ^^^  sources, 0, columns, Txt
 */
export function placeOfOption(config: ConfigText, [first, ...steps]: Option): Place {
  const key = placeOfKey(config, String(first));
  let at = valueAfter(config.text, key);
  let found: Span | undefined;
  for (const step of steps) {
    const part = at === undefined ? undefined : partsAt(config.text, at).find((each) => each.step === step);
    if (part === undefined) break;
    found = part;
    at = part.value;
  }
  return found === undefined ? key : placeOf(config, found);
}

function placeOf({ file, text }: ConfigText, { start, end }: Span): Place {
  const { line, column } = positionAt(text, start);
  const whole = text.slice(start, end);
  // An item of several lines is marked by its first.
  const width = whole.split("\n")[0]!.trimEnd().length;
  return { file, line, column, endLine: line, endColumn: column + width };
}

/** Where the value of a key begins that stands at a place; `undefined` where no key does. */
function valueAfter(text: string, { line, column, endColumn }: Place): number | undefined {
  if (endColumn === undefined) return undefined;
  const start = text.split("\n", line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const colon = text.indexOf(":", start);
  return colon < 0 ? undefined : colon + 1;
}

const SPACE = /(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/y;
const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/y;
const NAME = /[\w$]+/y;
const EXPRESSION = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y;

/** Where something ends that begins here; here, where it does not. */
function endOf(token: RegExp, text: string, at: number): number {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : at;
}

/** The members of the object, or the items of the list, that begins here; none where neither does. */
function partsAt(text: string, value: number): readonly Part[] {
  const open = endOf(SPACE, text, value);
  if (text[open] !== "{" && text[open] !== "[") return [];
  const parts: Part[] = [];
  let at = open + 1;
  for (let number = 0; at < text.length; number++) {
    const start = endOf(SPACE, text, at);
    if (text[start] === "}" || text[start] === "]" || start >= text.length) break;
    const end = endOfValue(text, start);
    const part = text[open] === "[" ? { step: number, start, end, value: start } : memberAt(text, start);
    if (part !== undefined) parts.push(part);
    at = text[end] === "," ? end + 1 : end;
    if (end === start) break;
  }
  return parts;
}

/** A member that is written as a key, a colon and a value. */
function memberAt(text: string, start: number): Part | undefined {
  const end = Math.max(endOf(TEXT, text, start), endOf(NAME, text, start));
  const colon = endOf(SPACE, text, end);
  if (end === start || text[colon] !== ":") return undefined;
  return { step: unquoted(text.slice(start, end)), start, end, value: colon + 1 };
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function unquoted(key: string): string {
  if (!/^["'`]/.test(key)) return key;
  return key
    .slice(1, -1)
    .replace(
      /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|(.))/gis,
      (_all, long?: string, short?: string, plain?: string) =>
        plain === undefined
          ? String.fromCodePoint(Math.min(Number.parseInt(long ?? short ?? "0", 16), 0x10ffff))
          : (escapes[plain] ?? plain),
    );
}

/** Where a value ends that begins here: at the comma behind it, or at the bracket that closes what it stands in. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  let mayBeExpression = true;
  while (at < text.length) {
    const character = text[at]!;
    const next = Math.max(endOf(SPACE, text, at), mayBeExpression ? endOf(EXPRESSION, text, at) : at);
    const token = Math.max(next, endOf(TEXT, text, at));
    if (token > at) {
      if (token > next) mayBeExpression = false;
      at = token;
      continue;
    }
    if (depth === 0 && (character === "," || /[}\])]/.test(character))) break;
    if (/[{[(]/.test(character)) depth++;
    if (/[}\])]/.test(character)) depth--;
    mayBeExpression = /[{[(,:=]/.test(character);
    at++;
  }
  return at;
}
