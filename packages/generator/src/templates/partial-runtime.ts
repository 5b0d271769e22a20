import type { EachBody, PartialRuntime } from "./compiled-partial.ts";
import { LazyList } from "./lazy-list.ts";
import { comment, printValue } from "./print-value.ts";
import type { TemplateBundle } from "./template-bundle.ts";

/** So many characters of a list are laid out at once. */
const BATCH = 4096;

/** The runtime for the partials of a bundle. */
export function partialRuntime(bundle: TemplateBundle): PartialRuntime {
  const partials = Object.fromEntries(Object.entries(bundle).map(([name, { compiled }]) => [name, compiled]));
  return { print, comment: (value) => print(comment(value)), has, each, partials };
}

function print(value: unknown): string {
  return printValue(value, (_, text) => text);
}

function has(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function each(list: unknown, body: EachBody, otherwise: () => string): string {
  if (!Array.isArray(list) && !(list instanceof LazyList)) return otherwise();
  const { length } = list;
  let text = "";
  let batch = "";
  for (let index = 0; index < length; index++) {
    batch += body(list.at(index), index, length);
    if (batch.length < BATCH) continue;
    text += laidOut(batch);
    batch = "";
  }
  return length === 0 ? otherwise() : text + batch;
}

/**
 * The same text, the pieces that it was joined from laid out as one, which V8 does where a character is read. While
 * they are young this costs little; ten thousand items left as trees of pieces cost a fifth more, in the garbage
 * collector.
 */
function laidOut(text: string): string {
  text.charCodeAt(0);
  return text;
}
