import { localize } from "@errcat/generator";
import type { Catalog, Variant } from "@errcat/schema";
import { type Bundle, type PatternText, type Text, textKey, type Unit } from "./bundle.ts";
import type { TextField } from "./options.ts";
import { patternOf } from "./text-pattern.ts";

/** The bundle of one language: every text that the catalog has in it, and nothing borrowed from another language. */
export function planBundle(catalog: Catalog, tag: string, fields: readonly TextField[]): Bundle {
  const units: Unit[] = [];
  for (const { code, name, variants } of catalog.entries) {
    for (const variant of variants) {
      const texts: Text[] = [];
      for (const field of fields) {
        const source = sourceText(variant, field, tag);
        const parameters = field === "message" ? (variant.message?.parameters ?? []) : [];
        if (source) texts.push({ field, key: textKey(code, variant.id, field), source, parameters });
      }
      if (texts.length > 0) units.push({ code, name, variant: variant.id, texts });
    }
  }
  return { tag, title: localize(catalog.title, [tag]) ?? catalog.id, units };
}

/**
 * A text as the catalog has it in one language: an ICU message, or plain text; undefined or empty where it has none.
 */
export function sourceText(variant: Variant, field: TextField, tag: string): string | undefined {
  const texts = field === "message" ? variant.message?.template : variant[field];
  return texts && Object.hasOwn(texts, tag) ? texts[tag] : undefined;
}

/** The bundle without the texts that only ICU MessageFormat can say; each of these is handed to `leaveOut`. */
export function keepPatterns(
  bundle: Bundle,
  leaveOut: (text: Text, unit: Unit) => void,
): Bundle<PatternText> {
  const units = bundle.units.flatMap((unit) => {
    const texts = unit.texts.flatMap((text): readonly PatternText[] => {
      const pattern = patternOf(text);
      if (!pattern) leaveOut(text, unit);
      return pattern ? [{ ...text, pattern }] : [];
    });
    return texts.length > 0 ? [{ ...unit, texts }] : [];
  });
  return { ...bundle, units };
}
