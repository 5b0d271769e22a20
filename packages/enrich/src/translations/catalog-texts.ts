import type { Place } from "@errcat/diagnostics";
import type { Catalog, Entry, LocalizedText, Parameter, Variant } from "@errcat/schema";
import { placeOfVariant } from "../place-of.ts";

/** One text of a catalog that people read, and where it stands. */
export interface CatalogText {
  /** `VPC.0101/default/message`, `modules/subnets`, `title`. */
  readonly location: string;
  readonly field: "title" | "module" | "message" | "description" | "solution";
  /** `""` for the title and modules. */
  readonly code: string;
  readonly text: LocalizedText;
  /** Of messages, whose texts are ICU templates. */
  readonly parameters: readonly Parameter[];
  /** The first table row that says it. */
  readonly place: Place | undefined;
}

/** Every text of a catalog that has at least one language, in the order of the catalog. */
export function catalogTexts(catalog: Catalog): CatalogText[] {
  const texts: CatalogText[] = [];
  mapCatalogTexts(catalog, (text) => {
    texts.push(text);
    return text.text;
  });
  return texts;
}

/** The catalog with every text replaced by what `change` makes of it. */
export function mapCatalogTexts(catalog: Catalog, change: (text: CatalogText) => LocalizedText): Catalog {
  const nowhere = { code: "", parameters: [], place: undefined };
  return {
    ...catalog,
    title: change({ ...nowhere, location: "title", field: "title", text: catalog.title }),
    modules: catalog.modules.map((module) => ({
      ...module,
      title: change({
        ...nowhere,
        location: `modules/${escape(module.id)}`,
        field: "module",
        text: module.title,
      }),
    })),
    entries: catalog.entries.map((entry) => ({
      ...entry,
      variants: entry.variants.map((variant) => mapVariantTexts(catalog, entry, variant, change)),
    })),
  };
}

function mapVariantTexts(
  catalog: Catalog,
  { code }: Entry,
  variant: Variant,
  change: (text: CatalogText) => LocalizedText,
): Variant {
  const place = placeOfVariant(catalog, variant);
  const changed = (field: "message" | "description" | "solution", text: LocalizedText) => {
    if (Object.keys(text).length === 0) return text;
    const location = `${escape(code)}/${escape(variant.id)}/${field}`;
    const parameters = field === "message" ? (variant.message?.parameters ?? []) : [];
    return change({ location, field, code, text, parameters, place });
  };
  const { message } = variant;
  return {
    ...variant,
    message: message && { ...message, template: changed("message", message.template) },
    description: changed("description", variant.description),
    solution: changed("solution", variant.solution),
  };
}

/** References of PO files are separated by white space. */
function escape(part: string): string {
  return part.replace(/[\s%]/g, encodeURIComponent);
}

/**
 * The text that a translation into another language is made from: in the language of the first source, else in English,
 * else in the first language it has.
 */
export function sourceTextOf(catalog: Catalog, text: LocalizedText): string {
  const preferred = [catalog.sources[0]?.language ?? "", "en"].find(
    (language) => text[language] !== undefined,
  );
  return text[preferred ?? Object.keys(text).sort()[0] ?? ""] ?? "";
}
