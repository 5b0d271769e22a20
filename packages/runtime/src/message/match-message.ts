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

const none: readonly string[] = [];

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
  const head = literals[0] ?? "";
  if (parameters.length === 0)
    return text === head ? { params: {}, ambiguous: none, mistyped: none } : undefined;
  const tail = literals[parameters.length] ?? "";
  const end = text.length - tail.length;
  if (end < head.length || !text.startsWith(head) || !text.endsWith(tail)) return undefined;
  const places = firstPlaces(literals, text, end);
  return places && readParameters(template, text, places);
}

/** Start of each literal, leftmost; `undefined` where one is missing before `end`, where the last one starts. */
function firstPlaces(literals: readonly string[], text: string, end: number): readonly number[] | undefined {
  const places = [0];
  let from = literals[0]?.length ?? 0;
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

/** Whether each literal has a rightmost place other than its leftmost; all are known to be there. */
function movableLiterals(
  literals: readonly string[],
  text: string,
  places: readonly number[],
): readonly boolean[] {
  const movable: boolean[] = [false];
  let end = places[literals.length - 1] ?? 0;
  for (let index = literals.length - 2; index > 0; index--) {
    const literal = literals[index] ?? "";
    end = text.lastIndexOf(literal, end - literal.length);
    movable[index] = end !== places[index];
  }
  return movable;
}

/** Written as a loop over plain arrays: this runs for every error. */
function readParameters(
  { literals, parameters }: MessageTemplate,
  text: string,
  places: readonly number[],
): MessageMatch {
  const movable = places.length > 2 ? movableLiterals(literals, text, places) : undefined;
  const params: Record<string, ParameterValue> = {};
  let ambiguous = none;
  let mistyped = none;
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index] as MessageParameter;
    if (movable && (movable[index] === true || movable[index + 1] === true)) {
      ambiguous = [...ambiguous, parameter.name];
      continue;
    }
    const start = (places[index] ?? 0) + (literals[index] ?? "").length;
    const value = readValue(parameter, text.slice(start, places[index + 1]));
    if (value === undefined) mistyped = [...mistyped, parameter.name];
    else setOwn(params, parameter.name, value);
  }
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

/** Parameters that the text has, but not surely: {@link MessageMatch.ambiguous} and {@link MessageMatch.mistyped}. */
export function unreadableOf({ ambiguous, mistyped }: MessageMatch): readonly string[] {
  if (mistyped.length === 0) return ambiguous;
  return ambiguous.length === 0 ? mistyped : [...ambiguous, ...mistyped];
}

/** Number of characters that a text must share with the template: the more, the surer. */
export function literalLength({ literals }: MessageTemplate): number {
  let length = 0;
  for (const literal of literals) length += literal.length;
  return length;
}
