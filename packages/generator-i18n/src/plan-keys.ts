import type { Catalog, Parameter } from "@errcat/schema";
import { textKey } from "./bundle.ts";
import type { TextField } from "./options.ts";
import { sourceText } from "./plan-bundles.ts";

/** A key that at least one bundle has. */
export interface KeyedText {
  readonly key: string;
  readonly parameters: readonly Pick<Parameter, "name" | "type">[];
}

/**
 * The keys of the bundles of some languages in the order of the catalog, each with the parameters that its text takes.
 */
export function planKeys(
  catalog: Catalog,
  tags: readonly string[],
  fields: readonly TextField[],
): readonly KeyedText[] {
  const keys: KeyedText[] = [];
  for (const { code, variants } of catalog.entries) {
    for (const variant of variants) {
      for (const field of fields) {
        if (!tags.some((tag) => sourceText(variant, field, tag))) continue;
        const parameters = field === "message" ? (variant.message?.parameters ?? []) : [];
        keys.push({ key: textKey(code, variant.id, field), parameters });
      }
    }
  }
  return keys;
}
