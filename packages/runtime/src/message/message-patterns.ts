import type { ErrorCatalog, ErrorEntry, ErrorVariant, MessageTemplate } from "../catalog/error-catalog.ts";

/** A meaning of a code: an entry and one of its variants. */
export interface EntryVariant {
  readonly entry: ErrorEntry;
  readonly variant: ErrorVariant;
}

/** A message and everything that says it; `template` is that of the first meaning, the others only name parameters otherwise. */
export interface MessagePattern {
  readonly template: MessageTemplate;
  readonly meanings: readonly (EntryVariant & { readonly template: MessageTemplate })[];
}

/** The distinct messages of a catalog, in its order: two meanings with the same literals are one pattern. */
export function messagePatterns(catalog: ErrorCatalog): readonly MessagePattern[] {
  const patterns = new Map<
    string,
    { template: MessageTemplate; meanings: MessagePattern["meanings"][number][] }
  >();
  for (const code of catalog.codes()) {
    const entry = catalog.entry(code);
    if (!entry) continue;
    for (const variant of entry.variants) {
      const template = variant.message;
      if (!template) continue;
      const key = template.literals.join("\0");
      const pattern = patterns.get(key);
      if (pattern) pattern.meanings.push({ entry, variant, template });
      else patterns.set(key, { template, meanings: [{ entry, variant, template }] });
    }
  }
  return [...patterns.values()];
}
