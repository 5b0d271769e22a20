import { type Syntax, syntax } from "./json-syntax.ts";
import type { JsonWriter } from "./json-writer.ts";

/** What stands between the values of an object: before the value of each key, and behind the last one. */
export type ObjectLayout<Key extends string> = Readonly<Record<Key | "end", Syntax>>;

/**
 * An object with a member a line, its closing brace indented by `indent`.
 *
 *     objectLayout("", ["id", "path"])   →   id: {⏎··"id":·   path: ,⏎··"path":·   end: ⏎}
 */
export function objectLayout<Key extends string>(indent: string, keys: readonly Key[]): ObjectLayout<Key> {
  return layoutOf(keys, [`{\n${indent}  `, `,\n${indent}  `, `\n${indent}}`]);
}

/** An object on one line: `{ "table": 1, "row": 2 }`. */
export function inlineObject<Key extends string>(keys: readonly Key[]): ObjectLayout<Key> {
  return layoutOf(keys, ["{ ", ", ", " }"]);
}

function layoutOf<Key extends string>(
  keys: readonly Key[],
  [opening, between, closing]: readonly [string, string, string],
): ObjectLayout<Key> {
  const members = keys.map((key, index) => [
    key,
    syntax(`${index === 0 ? opening : between}${JSON.stringify(key)}: `),
  ]);
  return Object.fromEntries([...members, ["end", syntax(closing)]]) as ObjectLayout<Key>;
}

/** What stands around the items of a list, and what an empty one is. */
export interface ListLayout {
  readonly first: Syntax;
  readonly next: Syntax;
  readonly end: Syntax;
  readonly empty: Syntax;
}

/** A list with an item a line, its closing bracket indented by `indent`. */
export function listLayout(indent: string): ListLayout {
  return {
    first: syntax(`[\n${indent}  `),
    next: syntax(`,\n${indent}  `),
    end: syntax(`\n${indent}]`),
    empty: syntax("[]"),
  };
}

/** A list on one line: `[404, 500]`. */
export const inlineList: ListLayout = {
  first: syntax("["),
  next: syntax(", "),
  end: syntax("]"),
  empty: syntax("[]"),
};

/** How a list stands, and how each of its items is written. */
export interface ListWriter<Item> {
  readonly layout: ListLayout;
  readonly write: (out: JsonWriter, item: Item) => void;
}

/** Writes a list. */
export function writeList<Item>(
  out: JsonWriter,
  items: readonly Item[],
  { layout, write }: ListWriter<Item>,
): void {
  for (let index = 0; index < items.length; index++) {
    out.syntax(index === 0 ? layout.first : layout.next);
    write(out, items[index]!);
  }
  out.syntax(items.length === 0 ? layout.empty : layout.end);
}
