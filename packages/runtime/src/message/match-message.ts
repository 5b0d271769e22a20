import type { MessageParameter, MessageTemplate } from "../catalog/error-catalog.ts";
import type { ParameterValue, ParameterValues } from "../error/error-facts.ts";

/** What a text says of a template's parameters. */
export interface MessageMatch {
  /** Values that only one reading of the text gives. */
  readonly params: ParameterValues;
  /** Parameters whose bounds in the text can be read in several ways: reported, never guessed. */
  readonly ambiguous: readonly string[];
  /** Parameters whose text is not of the documented type. */
  readonly mistyped: readonly string[];
}

/**
 * The parameters back out of a message, or `undefined` where the text is not one of the template.
 *
 *     "Port {port} of [{vm}] is busy." × "Port 7 of [a] is busy."  →  { port: "7", vm: "a" }
 *
 * Linear in the text, whatever it is: literals are looked for from the left, then from the right; where both give
 * the same places there is no other reading.
 */
export function matchMessage(template: MessageTemplate, text: string): MessageMatch | undefined {
  const { literals, parameters } = template;
  if (parameters.length === 0) return text === literals[0] ? wholeMatch : undefined;
  const first = firstReading(literals, text);
  if (!first) return undefined;
  const last = literals.length > 2 ? lastReading(literals, text) : first;
  return readParameters(parameters, { text, literals, first, last });
}

const wholeMatch: MessageMatch = { params: {}, ambiguous: [], mistyped: [] };

/** Start of each literal, leftmost; `undefined` where one is missing. */
function firstReading(literals: readonly string[], text: string): readonly number[] | undefined {
  const head = literals[0] ?? "";
  const tail = literals.at(-1) ?? "";
  const end = text.length - tail.length;
  if (end < head.length || !text.startsWith(head) || !text.endsWith(tail)) return undefined;
  const places = [0];
  let from = head.length;
  for (let index = 1; index < literals.length - 1; index++) {
    const literal = literals[index] ?? "";
    const at = text.indexOf(literal, from);
    if (at < 0 || at + literal.length > end) return undefined;
    places.push(at);
    from = at + literal.length;
  }
  places.push(end);
  return places;
}

/** Start of each literal, rightmost; only asked where a leftmost reading exists, so each literal is found. */
function lastReading(literals: readonly string[], text: string): readonly number[] {
  const places: number[] = new Array(literals.length).fill(0);
  let end = text.length;
  for (let index = literals.length - 1; index > 0; index--) {
    const literal = literals[index] ?? "";
    const from = end - literal.length;
    end = index === literals.length - 1 ? from : text.lastIndexOf(literal, from);
    places[index] = end;
  }
  return places;
}

interface Readings {
  readonly text: string;
  readonly literals: readonly string[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

function readParameters(parameters: readonly MessageParameter[], readings: Readings): MessageMatch {
  const { text, literals, first, last } = readings;
  const params: Record<string, ParameterValue> = {};
  const ambiguous: string[] = [];
  const mistyped: string[] = [];
  parameters.forEach((parameter, index) => {
    const start = first[index] ?? 0;
    const end = first[index + 1] ?? 0;
    if (start !== last[index] || end !== last[index + 1]) {
      ambiguous.push(parameter.name);
      return;
    }
    const value = readValue(parameter, text.slice(start + (literals[index] ?? "").length, end));
    if (value === undefined) mistyped.push(parameter.name);
    else setOwn(params, parameter.name, value);
  });
  return { params, ambiguous, mistyped };
}

function readValue({ type, separator }: MessageParameter, text: string): ParameterValue | undefined {
  if (type === "string") return text;
  if (type === "list") return text === "" ? [] : text.split(separator);
  if (!/^[+-]?\d{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** `__proto__` is a name like any other. */
function setOwn(target: Record<string, ParameterValue>, name: string, value: ParameterValue): void {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Number of characters that a text must share with the template: the more, the surer. */
export function literalLength({ literals }: MessageTemplate): number {
  return literals.reduce((length, literal) => length + literal.length, 0);
}
