import type { Catalog, LocalizedText, Variant } from "@errcat/schema";
import { type Bundle, type PatternText, type Text, textKey, type Unit } from "./bundle.ts";
import { printIcu } from "./formats/icu.ts";
import type { TextField } from "./options.ts";
import { patternFromText, readIcuPattern } from "./pattern.ts";

/** Which texts bundles are made of. */
export interface BundleScope {
  readonly fields: readonly TextField[];
  /** The language that translators compare with. */
  readonly reference: string;
}

/** The bundle of one language: every text that the catalog has in it, and nothing borrowed from another language. */
export function planBundle(catalog: Catalog, tag: string, scope: BundleScope): Bundle {
  const units: Unit[] = [];
  for (const { code, name, variants } of catalog.entries) {
    for (const variant of variants) {
      const texts = scope.fields.flatMap((field) => {
        const text = planText(variant, field, tag);
        if (!text) return [];
        const key = textKey(code, variant.id, field);
        const reference =
          tag === scope.reference ? undefined : planText(variant, field, scope.reference)?.pattern;
        return [{ field, key, ...text, ...(reference && { reference }) }];
      });
      if (texts.length > 0) units.push({ code, name, variant: variant.id, texts });
    }
  }
  return { tag, title: own(catalog.title, tag) ?? Object.values(catalog.title)[0] ?? catalog.id, units };
}

/** The bundle without the texts that only ICU MessageFormat can say; each of these is handed to `leaveOut`. */
export function keepPatterns(
  bundle: Bundle,
  leaveOut: (text: Text, unit: Unit) => void,
): Bundle<PatternText> {
  const units = bundle.units.flatMap((unit) => {
    const texts = unit.texts.filter((text): text is PatternText => {
      if (!text.pattern) leaveOut(text, unit);
      return text.pattern !== undefined;
    });
    return texts.length > 0 ? [{ ...unit, texts }] : [];
  });
  return { ...bundle, units };
}

function planText(
  variant: Variant,
  field: TextField,
  tag: string,
): Pick<Text, "icu" | "pattern"> | undefined {
  const source = own((field === "message" ? variant.message?.template : variant[field]) ?? {}, tag);
  if (!source) return undefined;
  const pattern =
    field === "message" ? readIcuPattern(source, variant.message?.parameters ?? []) : patternFromText(source);
  return { pattern, icu: pattern ? printIcu(pattern) : source };
}

function own(texts: LocalizedText, tag: string): string | undefined {
  return Object.hasOwn(texts, tag) ? texts[tag] : undefined;
}
