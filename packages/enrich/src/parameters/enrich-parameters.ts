import { diagnose, type Report } from "@errcat/diagnostics";
import type { Catalog, Entry, Message, PrintableCatalog, Variant } from "@errcat/schema";
import { TextMemory } from "../match/text-memory.ts";
import { correctedText } from "../overlay/apply-corrections.ts";
import type { Correction, OverlayParameters } from "../overlay/overlay.ts";
import { placeOfVariant } from "../place-of.ts";
import { type InferredMessage, inferParameters } from "./infer-parameters.ts";
import { languageOf } from "./language-of.ts";

/** What people say about the messages of a catalog. */
export interface MessageSources {
  /** Parameter names, in order of appearance. */
  readonly parameters: readonly OverlayParameters[];
  /** Those with `field: "message"` correct the template; the documented text stays as it is. */
  readonly corrections: readonly Correction[];
  /**
   * The catalog whose parameter names stay as they are where a message has not changed: they are properties of types.
   */
  readonly published?: Catalog | undefined;
}

/**
 * The catalog with an ICU template and named, typed parameters for every message.
 *
 *     raw "Query subnet[%s] failed: %s"   →   en: "Query subnet[{subnet}] failed: {reason}"
 *
 * Diagnostics: `parameters/stray-percent`, `parameters/ambiguous`, `overlay/parameter-count`, `overlay/unknown-code`,
 * `overlay/unknown-variant`, `overlay/correction-obsolete`.
 */
export function enrichParameters(catalog: Catalog, said: MessageSources, report: Report): Catalog {
  return { ...catalog, entries: catalog.entries.map(parameterNaming(catalog, said, report)) };
}

/** What {@link enrichParameters} does to each entry of a catalog. */
export function parameterNaming(
  catalog: PrintableCatalog,
  said: MessageSources,
  report: Report,
): (entry: Entry) => Entry {
  const names = namesByCode(catalog, said.parameters, report);
  const corrections = said.corrections.filter(({ field }) => field === "message");
  const published = publishedNames(said.published);
  const inferred = new TextMemory((text) => inferParameters(text));
  const languages = new Map(catalog.sources.map(({ id, language }) => [id, language]));
  const named = (code: string, variant: Variant): Variant => {
    if (variant.message === null) return variant;
    const source = languages.get(variant.origins[0]?.source ?? "") ?? "en";
    const text = correctedText(variant.message.raw, corrections, code, variant.id);
    const given = names.get(code)?.filter(({ variant: id }) => id === null || id === variant.id) ?? [];
    const before = published.size > 0 ? published.get(messageKey(code, variant)) : undefined;
    const understood =
      given.length === 0 && !before
        ? inferred.of(text)
        : inferWithNames({ text, code, given, published: before ?? [] }, report);
    reportDoubts(catalog, variant, understood, report);
    return { ...variant, message: messageFrom(variant.message.raw, text, source, understood) };
  };
  return (entry) => ({ ...entry, variants: entry.variants.map((variant) => named(entry.code, variant)) });
}

function messageFrom(raw: string, text: string, source: string, inferred: InferredMessage): Message {
  const { template, parameters } = inferred;
  return { raw, template: { [languageOf(text, source)]: template }, parameters };
}

/** A message and the names that its parameters have been given. */
interface NamedMessage {
  readonly text: string;
  readonly code: string;
  /** Of the overlay, for the variant or for its code. */
  readonly given: readonly OverlayParameters[];
  /** As they were published for the same message; `[]` for a new one. */
  readonly published: readonly string[];
}

/**
 * Names of the variant go before names of the code, those before published ones; names of a code may fit other
 * variants.
 */
function inferWithNames({ text, code, given, published }: NamedMessage, report: Report): InferredMessage {
  const inferred = inferParameters(text, published);
  const found = inferred.parameters.length;
  const chosen = given.find(({ variant }) => variant !== null) ?? given[0];
  if (!chosen) return inferred;
  if (chosen.names.length === found) return inferParameters(text, chosen.names);
  if (chosen.variant !== null) {
    const { names, place } = chosen;
    report(diagnose("overlay/parameter-count", { given: names.length, code, found }, { place }));
  }
  return inferred;
}

/** The names of the parameters of every published message, by code, variant and documented text. */
function publishedNames(published: Catalog | undefined): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { code, variants } of published?.entries ?? []) {
    for (const variant of variants) {
      const parameters = variant.message?.parameters ?? [];
      if (parameters.length > 0)
        names.set(
          messageKey(code, variant),
          parameters.map(({ name }) => name),
        );
    }
  }
  return names;
}

function messageKey(code: string, { id, message }: Variant): string {
  return JSON.stringify([code, id, message?.raw]);
}

function reportDoubts(
  catalog: PrintableCatalog,
  variant: Variant,
  inferred: InferredMessage,
  report: Report,
): void {
  if (inferred.strayPercents.length === 0 && inferred.ambiguous.length === 0) return;
  const place = placeOfVariant(catalog, variant);
  const message = variant.message?.raw ?? "";
  for (const _ of inferred.strayPercents)
    report(diagnose("parameters/stray-percent", { message }, { place }));
  for (const [first, second] of inferred.ambiguous)
    report(diagnose("parameters/ambiguous", { first, second, message }, { place }));
}

/** The overlay's names by code; entries that can fit no message of the catalog are reported. */
function namesByCode(
  { entries }: PrintableCatalog,
  parameters: readonly OverlayParameters[],
  report: Report,
): ReadonlyMap<string, readonly OverlayParameters[]> {
  if (parameters.length === 0) return new Map();
  const variantsOf = new Map(Array.from(entries, ({ code, variants }) => [code, variants]));
  const byCode = new Map<string, OverlayParameters[]>();
  for (const said of parameters) {
    const { code, variant, place } = said;
    const variants = variantsOf.get(code);
    if (!variants) report(diagnose("overlay/unknown-code", { section: "The parameters", code }, { place }));
    else if (variant !== null && !variants.some(({ id }) => id === variant)) {
      const known = variants.map(({ id }) => id).join(", ");
      report(diagnose("overlay/unknown-variant", { code, variant, known }, { place }));
    } else {
      if (variant === null) reportUnfit(variants, said, report);
      byCode.set(code, [...(byCode.get(code) ?? []), said]);
    }
  }
  return byCode;
}

/** Names for a code must fit at least one of its messages. */
function reportUnfit(variants: readonly Variant[], said: OverlayParameters, report: Report): void {
  const counts = variants.map(({ message }) => inferParameters(message?.raw ?? "").parameters.length);
  if (counts.includes(said.names.length)) return;
  const { code, names, place } = said;
  const found = counts.join(" or ");
  report(diagnose("overlay/parameter-count", { given: names.length, code, found }, { place }));
}
