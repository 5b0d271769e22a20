import type { Parameter } from "@errcat/schema";
import { findPlaceholders, type Placeholder } from "./find-placeholders.ts";
import { icuText } from "./icu-text.ts";
import { namePlaceholder, UNTOLD } from "./name-placeholder.ts";

/**
 * More parameters than any sentence has; what comes after them is not a message: it is not read for names, and its
 * doubts are not told one by one.
 */
const MOST_NAMED = 64;

/** What a documented message says, once its placeholders are understood. */
export interface InferredMessage {
  /** ICU MessageFormat 1. */
  readonly template: string;
  /** One for each different placeholder, in order of appearance. */
  readonly parameters: readonly Parameter[];
  /** Offsets of `%` signs that stand for nothing: most often a placeholder with its letter lost. The first of them. */
  readonly strayPercents: readonly number[];
  /**
   * Names of neighbours with nothing but white space between them: no text can be taken apart there again. The first of
   * them.
   */
  readonly ambiguous: readonly (readonly [string, string])[];
}

/**
 * The ICU template and the named, typed parameters of a message as documented.
 *
 *     "Fail to query flavor [%s], reason: %s."
 *       →  "Fail to query flavor [{flavor}], reason: {reason}."  flavor: string "%s", reason: string "%s"
 *
 * `names` are used in order of appearance where they are given and as many as there are parameters.
 */
export function inferParameters(raw: string, names: readonly string[] = []): InferredMessage {
  const placeholders = findPlaceholders(raw);
  if (placeholders.length === 0) return withoutParameters(raw);
  const firsts = firstOfEach(placeholders);
  const indexes = [...firsts.values()];
  const given = names.length === indexes.length ? names : uniqueNames(raw, placeholders, indexes);
  const nameOf = new Map([...firsts.keys()].map((identity, index) => [identity, given[index] ?? ""]));
  const namesInPlace = placeholders.map(
    (placeholder, index) => nameOf.get(identityOf(placeholder, index)) ?? "",
  );
  const texts = textsBetween(raw, placeholders);
  const parameters = indexes.map((index, position) => {
    const { type, start, end } = placeholders[index] as Placeholder;
    return { name: given[position] ?? "", type, raw: raw.slice(start, end) };
  });
  return {
    template: texts
      .map((text, index) => (index === 0 ? "" : `{${namesInPlace[index - 1]}}`) + icuText(text))
      .join(""),
    parameters,
    strayPercents: strayPercents(raw, placeholders),
    ambiguous: namesInPlace.slice(0, MOST_NAMED).flatMap((name, index) => {
      const next = namesInPlace[index + 1];
      return next !== undefined && (texts[index + 1] ?? "").trim() === "" ? [[name, next] as const] : [];
    }),
  };
}

const NONE: readonly never[] = [];

/** What most messages say: themselves. */
function withoutParameters(raw: string): InferredMessage {
  return {
    template: icuText(raw),
    parameters: NONE,
    strayPercents: strayPercents(raw, NONE),
    ambiguous: NONE,
  };
}

/** Equal for placeholders that are one parameter. */
function identityOf({ identity, type }: Placeholder, index: number): string {
  return identity === "" ? `@${index}` : `${type} ${identity}`;
}

/** The index of the first placeholder of each parameter, by its identity. */
function firstOfEach(placeholders: readonly Placeholder[]): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const [index, placeholder] of placeholders.entries()) {
    const identity = identityOf(placeholder, index);
    if (!firsts.has(identity)) firsts.set(identity, index);
  }
  return firsts;
}

/** The literal texts around the placeholders, one more than there are of those; `%%` is one `%` beside printf ones. */
function textsBetween(raw: string, placeholders: readonly Placeholder[]): string[] {
  const texts: string[] = [];
  let end = 0;
  for (const placeholder of placeholders) {
    texts.push(raw.slice(end, placeholder.start));
    end = placeholder.end;
  }
  texts.push(raw.slice(end));
  const printf = placeholders.some(({ start }) => raw.charAt(start) === "%");
  return printf ? texts.map((text) => text.replaceAll("%%", "%")) : texts;
}

/** Names of the placeholders at `indexes`; the second of a name becomes `vmid2`. */
function uniqueNames(
  raw: string,
  placeholders: readonly Placeholder[],
  indexes: readonly number[],
): string[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return indexes.map((index, position) => {
    const { type } = placeholders[index] as Placeholder;
    const name = position < MOST_NAMED ? namePlaceholder(raw, placeholders, index) : UNTOLD[type];
    let number = numbers.get(name) ?? 1;
    let free = number === 1 ? name : `${name}${number}`;
    while (taken.has(free)) free = `${name}${++number}`;
    numbers.set(name, number);
    taken.add(free);
    return free;
  });
}

/**
 * A `%` belongs to a number (`100%`, `80 %`), to another one, to a web address (`%20`) or to a placeholder; else it is
 * stray.
 */
function strayPercents(raw: string, placeholders: readonly Placeholder[]): number[] {
  const strays: number[] = [];
  let next = 0;
  for (let at = raw.indexOf("%"); at >= 0 && strays.length < MOST_NAMED; at = raw.indexOf("%", at + 1)) {
    while ((placeholders[next]?.end ?? raw.length) < at) next++;
    const { start, end } = placeholders[next] ?? { start: raw.length, end: raw.length };
    const ofNumber = /[\d%]\s?$/.test(raw.slice(Math.max(0, at - 2), at));
    const ofAddress = /^%(?:%|[0-9A-Fa-f]{2})/.test(raw.slice(at, at + 3));
    if (!ofNumber && !ofAddress && !(at >= start && at <= end)) strays.push(at);
  }
  return strays;
}
