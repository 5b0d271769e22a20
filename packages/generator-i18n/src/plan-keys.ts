import type { Catalog, Parameter } from "@errcat/schema";
import { type Bundle, textKey } from "./bundle.ts";
import { textFields } from "./options.ts";

/** A key that at least one bundle has. */
export interface KeyedText {
  readonly key: string;
  readonly parameters: readonly Pick<Parameter, "name" | "type">[];
}

/** The keys of all bundles in the order of the catalog, each with the parameters that its text takes. */
export function planKeys(catalog: Catalog, bundles: readonly Bundle[]): readonly KeyedText[] {
  const known = new Set<string>();
  for (const { units } of bundles) for (const { texts } of units) for (const { key } of texts) known.add(key);
  return catalog.entries.flatMap(({ code, variants }) =>
    variants.flatMap(({ id, message }) =>
      textFields.flatMap((field) => {
        const key = textKey(code, id, field);
        const parameters = field === "message" ? (message?.parameters ?? []) : [];
        return known.has(key)
          ? [{ key, parameters: parameters.map(({ name, type }) => ({ name, type })) }]
          : [];
      }),
    ),
  );
}
