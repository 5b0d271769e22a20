import { type JsonWriter, type Syntax, syntax } from "./json-writer.ts";

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

/** A list as the value of a member: what stands before the value goes with its opening. */
export function listUnder(key: Syntax, { first, next, end, empty }: ListLayout): ListLayout {
  return { first: joined(key, first), next, end, empty: joined(key, empty) };
}

/** A list as the last member of an object: what ends the object goes with its closing. */
export function listBefore(end: Syntax, layout: ListLayout): ListLayout {
  return { ...layout, end: joined(layout.end, end), empty: joined(layout.empty, end) };
}

/** Pieces of syntax that stand side by side as one, which is written as fast as each of them. */
export function joined(...pieces: readonly Syntax[]): Syntax {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

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
