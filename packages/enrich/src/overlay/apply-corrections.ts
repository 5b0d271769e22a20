import { diagnose, type Report } from "@errcat/diagnostics";
import type { Catalog, Entry, LocalizedText, Module, Variant } from "@errcat/schema";
import type { Correction } from "./overlay.ts";

/**
 * The catalog with the mistakes of its source mended: descriptions, solutions, titles of modules, codes in a wrong
 * module. Corrections of messages are left to the templates, which keep the documented text beside them.
 *
 * Diagnostics: `overlay/unknown-code`, `overlay/unknown-variant`, `overlay/unknown-module`,
 * `overlay/correction-obsolete`.
 */
export function applyCorrections(
  catalog: Catalog,
  corrections: readonly Correction[],
  report: Report,
): Catalog {
  return corrections.reduce(
    (corrected, correction) => applyCorrection(corrected, correction, report),
    catalog,
  );
}

function applyCorrection(catalog: Catalog, correction: Correction, report: Report): Catalog {
  const { code, place } = correction;
  if (code === null) return correctTitle(catalog, correction, report);
  const index = catalog.entries.findIndex((entry) => entry.code === code);
  const entry = catalog.entries[index];
  if (!entry) {
    report(diagnose("overlay/unknown-code", { section: "The corrections", code }, { place }));
    return catalog;
  }
  const corrected = correctEntry(catalog, entry, correction, report);
  return corrected === entry ? catalog : { ...catalog, entries: catalog.entries.with(index, corrected) };
}

function correctEntry(catalog: Catalog, entry: Entry, correction: Correction, report: Report): Entry {
  const { code, variant: id, field, from, place } = correction;
  const meant = entry.variants.filter((variant) => id === null || variant.id === id);
  if (meant.length === 0) {
    const known = entry.variants.map((variant) => variant.id).join(", ");
    report(diagnose("overlay/unknown-variant", { code: code ?? "", variant: id ?? "", known }, { place }));
    return entry;
  }
  const moduleIds = field === "module" ? modulesToSwap(catalog, correction, report) : undefined;
  if (field === "module" && !moduleIds) return entry;
  let applied = false;
  const variants = entry.variants.map((variant) => {
    const corrected = meant.includes(variant) ? correctVariant(variant, correction, moduleIds) : variant;
    applied ||=
      corrected !== variant || (field === "message" && (variant.message?.raw.includes(from) ?? false));
    return corrected;
  });
  if (!applied) report(diagnose("overlay/correction-obsolete", { field, code: entry.code, from }, { place }));
  return applied ? { ...entry, variants } : entry;
}

function correctVariant(
  variant: Variant,
  { field, from, to }: Correction,
  moduleIds: readonly [string, string] | undefined,
): Variant {
  if (field === "message") return variant;
  if (field === "module") {
    const [wrong, right] = moduleIds ?? ["", ""];
    if (!variant.modules.includes(wrong)) return variant;
    const modules = variant.modules.map((module) => (module === wrong ? right : module));
    return { ...variant, modules: [...new Set(modules)] };
  }
  const corrected = correctLocalized(variant[field], from, to);
  return corrected ? { ...variant, [field]: corrected } : variant;
}

/** `undefined` where the text does not contain what is to be corrected. */
function correctLocalized(text: LocalizedText, from: string, to: string): LocalizedText | undefined {
  if (!Object.values(text).some((value) => value.includes(from))) return undefined;
  return Object.fromEntries(Object.entries(text).map(([tag, value]) => [tag, value.replaceAll(from, to)]));
}

/** The ids of the modules that a code leaves and enters. */
function modulesToSwap(
  catalog: Catalog,
  correction: Correction,
  report: Report,
): [string, string] | undefined {
  const [wrong, right] = [correction.from, correction.to].map((title) => {
    const module = catalog.modules.find((module) => Object.values(module.title).includes(title));
    if (!module) report(diagnose("overlay/unknown-module", { title }, { place: correction.place }));
    return module?.id;
  });
  return wrong !== undefined && right !== undefined ? [wrong, right] : undefined;
}

function correctTitle(catalog: Catalog, correction: Correction, report: Report): Catalog {
  let applied = false;
  const modules = catalog.modules.map((module): Module => {
    const title = correctLocalized(module.title, correction.from, correction.to);
    applied ||= title !== undefined;
    return title ? { ...module, title } : module;
  });
  if (!applied)
    report(diagnose("overlay/unknown-module", { title: correction.from }, { place: correction.place }));
  return applied ? { ...catalog, modules } : catalog;
}

/** A message with the corrections that speak of it: of its code, and of its variant or of none. */
export function correctedText(
  raw: string,
  corrections: readonly Correction[],
  code: string,
  variant: string,
): string {
  if (corrections.length === 0) return raw;
  return corrections
    .filter((correction) => correction.code === code)
    .filter((correction) => correction.variant === null || correction.variant === variant)
    .reduce((text, { from, to }) => text.replaceAll(from, to), raw);
}
