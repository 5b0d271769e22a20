import type { Catalog } from "@errcat/schema";
import { type CatalogText, catalogTexts } from "./catalog-texts.ts";
import { entryKey } from "./read-translations.ts";
import { newHeaders, type TranslationEntry, type Translations } from "./translations.ts";

/** What is known besides the texts that are to be translated. */
export interface ExtractOptions {
  /** BCP 47 tag of the language to translate into. */
  readonly language: string;
  /** What has been translated already. */
  readonly existing?: Translations | undefined;
  /** The catalog as it was published last; tells which text a reworded one was before. */
  readonly previous?: Catalog | undefined;
}

/**
 * Everything that a translator into a language has to see: each text of the catalog once, in order, with what is
 * translated already. A reworded text keeps its old translation, marked fuzzy, beside the old text; what no place needs
 * any more is kept as obsolete.
 *
 *     catalog    VPC.0603/default/description  "安全组已不存在"   (was "安全组不存在")
 *     existing   "安全组不存在" → "The security group does not exist."
 *       →        #, fuzzy   #| msgid "安全组不存在"   msgid "安全组已不存在"   msgstr "The security group does not exist."
 *
 * `catalog` is one without translations, as `enrich` gives it when none are passed.
 */
export function extractTranslations(catalog: Catalog, options: ExtractOptions): Translations {
  const { language, existing, previous } = options;
  const known = new Map((existing?.entries ?? []).map((entry) => [entryKey(entry), entry]));
  const earlier = earlierTexts(existing, previous);
  const extracted = new Map<string, TranslationEntry>();
  for (const text of catalogTexts(catalog)) {
    if (text.text[language] !== undefined) continue;
    const { source } = text;
    const entry = findEntry(known, text, source) ?? rewordedEntry(known, earlier.get(text.location), source);
    const key = entryKey(entry);
    const before = extracted.get(key);
    const references = [...(before?.references ?? []), text.location];
    extracted.set(key, { ...(before && !before.fuzzy ? before : entry), references, obsolete: false });
  }
  const obsolete = [...known.values()]
    .filter((entry) => !extracted.has(entryKey(entry)) && entry.translation !== "")
    .map((entry) => ({ ...entry, references: [], obsolete: true }));
  return {
    language,
    headers: existing && existing.headers.length > 0 ? existing.headers : newHeaders(language),
    comments: existing?.comments ?? [],
    entries: [...extracted.values(), ...obsolete],
  };
}

/**
 * The contexts that an entry may name for a text, most exact first: `VPC.0101/default/message`, `VPC.0101`, `message`.
 */
function contextsOf({ location, code, field }: CatalogText): (string | null)[] {
  return [location, ...(code === "" ? [] : [code]), field, null];
}

/** The entry that translates a text at its place. */
export function findEntry(
  entries: ReadonlyMap<string, TranslationEntry>,
  text: CatalogText,
  source: string,
): TranslationEntry | undefined {
  for (const context of contextsOf(text)) {
    const entry = entries.get(entryKey({ context, source }));
    if (entry) return entry;
  }
  return undefined;
}

/** The texts that stood at each place before: by the references of the translations, else by the published catalog. */
function earlierTexts(
  existing: Translations | undefined,
  previous: Catalog | undefined,
): Map<string, string[]> {
  const earlier = new Map<string, string[]>();
  const add = (location: string, text: string) => {
    const texts = earlier.get(location);
    if (texts) texts.push(text);
    else earlier.set(location, [text]);
  };
  for (const { references, source } of existing?.entries ?? []) {
    for (const reference of references) add(reference, source);
  }
  for (const { location, text } of previous ? catalogTexts(previous) : []) {
    for (const source of Object.values(text)) add(location, source);
  }
  return earlier;
}

function rewordedEntry(
  known: ReadonlyMap<string, TranslationEntry>,
  earlier: readonly string[] | undefined,
  source: string,
): TranslationEntry {
  const before = earlier
    ?.map((text) => known.get(text))
    .find((entry) => entry !== undefined && entry.translation !== "" && !entry.obsolete);
  const untranslated = { context: null, comments: [], references: [], flags: [], obsolete: false, source };
  if (!before) return { ...untranslated, translation: "", fuzzy: false, previousSource: null };
  const previousSource = before.fuzzy ? before.previousSource : before.source;
  return { ...untranslated, ...before, source, references: [], fuzzy: true, previousSource };
}
