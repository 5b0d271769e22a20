import type { Place } from "@errcat/diagnostics";
import type { Catalog, Entry, Variant } from "@errcat/schema";

/** Where a variant stands in its source: the place of its first table row. `undefined` where no row is known. */
export function placeOfVariant(
  { sources }: Pick<Catalog, "sources">,
  variant: Variant | undefined,
): Place | undefined {
  const origin = variant?.origins[0];
  const source = origin && sources.find(({ id }) => id === origin.source);
  return origin && source && { file: source.path, line: origin.line, column: origin.column };
}

/** Where an entry stands in its source: the place of the first table row of its first variant. */
export function placeOfEntry(catalog: Catalog, entry: Entry): Place | undefined {
  return placeOfVariant(catalog, entry.variants[0]);
}
