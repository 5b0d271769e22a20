import type { EachBody, PartialRuntime } from "./compiled-partial.ts";
import { LazyList } from "./lazy-list.ts";
import { comment, printValue } from "./print-value.ts";
import type { TemplateBundle } from "./template-bundle.ts";

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
  let index = 0;
  for (const item of list) {
    const printed = body(item, index++, length);
    // Reading a character makes V8 lay out the pieces that the text was joined from as one, while they are still young;
    // ten thousand items left as trees of pieces cost a fifth more, in the garbage collector.
    printed.charCodeAt(0);
    text += printed;
  }
  return index === 0 ? otherwise() : text;
}
