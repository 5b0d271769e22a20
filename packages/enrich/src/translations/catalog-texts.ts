import type { Place } from "@errcat/diagnostics";
import type { Catalog, Entry, LocalizedText, Parameter, Variant } from "@errcat/schema";
import { languageOf } from "../parameters/language-of.ts";
import { placeOfVariant } from "../place-of.ts";

/** One text of a catalog that people read, and where it stands. */
export interface CatalogText {
  /** `VPC.0101/default/message`, `modules/subnets`, `title`. */
  readonly location: string;
  readonly field: "title" | "module" | "message" | "description" | "solution";
  /** `""` for the title and modules. */
  readonly code: string;
  readonly text: LocalizedText;
  /** The language in which the source has it; every other one is a translation. */
  readonly language: string;
  /** The text in that language: what it is translated from. */
  readonly source: string;
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
  const ofCatalog = (field: "title" | "module", location: string, text: LocalizedText) => {
    const language = sourceLanguage(text, catalog.sources[0]?.language);
    return change({ ...nowhere, location, field, text, language, source: text[language] ?? "" });
  };
  return {
    ...catalog,
    title: ofCatalog("title", "title", catalog.title),
    modules: catalog.modules.map((module) => ({
      ...module,
      title: ofCatalog("module", `modules/${pointerPart(module.id)}`, module.title),
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
  const documented = catalog.sources.find(({ id }) => id === variant.origins[0]?.source)?.language;
  const changed = (field: "message" | "description" | "solution", text: LocalizedText, own = documented) => {
    if (Object.keys(text).length === 0) return text;
    const location = `${pointerPart(code)}/${pointerPart(variant.id)}/${field}`;
    const parameters = field === "message" ? (variant.message?.parameters ?? []) : [];
    const language = sourceLanguage(text, own);
    return change({ location, field, code, text, language, source: text[language] ?? "", parameters, place });
  };
  const { message } = variant;
  return {
    ...variant,
    message: message && {
      ...message,
      template: changed("message", message.template, languageOf(message.raw, documented ?? "en")),
    },
    description: changed("description", variant.description),
    solution: changed("solution", variant.solution),
  };
}

/** References of PO files are separated by white space. */
function pointerPart(part: string): string {
  return part.replace(/[\s%]/g, encodeURIComponent);
}

/** The language that a text is documented in; where that is not known, English, else the first it has. */
function sourceLanguage(text: LocalizedText, documented: string | undefined): string {
  const known = [documented ?? "", "en"].find((language) => text[language] !== undefined);
  return known ?? Object.keys(text).sort()[0] ?? "";
}
