import { diagnose } from "@errcat/diagnostics";
import type { GeneratorContext } from "@errcat/generator";
import type { Catalog } from "@errcat/schema";
import type { Bundle, PatternText } from "./bundle.ts";
import { bundleExtensions, type FormatName, type I18nOptions } from "./options.ts";
import { keepPatterns, planBundle } from "./plan-bundles.ts";
import { type KeyedText, planKeys } from "./plan-keys.ts";

/** Every file that the generator `i18n` is going to write. */
export interface I18nPlan {
  readonly bundles: readonly PlannedBundle[];
  /** The texts that translators compare with; undefined where no format shows them. */
  readonly reference: Bundle | undefined;
  /** Undefined where the user wants none. */
  readonly keys: PlannedKeys | undefined;
  readonly modules: readonly PlannedModule[];
  /** Path of the module that imports them; undefined where the user wants none. */
  readonly loaders: string | undefined;
}

/** A bundle as a TypeScript module. */
export interface PlannedModule {
  readonly path: string;
  readonly bundle: Bundle;
}

/** The module with the types of keys and parameters. */
export interface PlannedKeys {
  readonly path: string;
  readonly texts: readonly KeyedText[];
}

/** A bundle in one format; those that are not ICU MessageFormat have only texts that they can say. */
export type PlannedBundle =
  | { readonly path: string; readonly format: "icu"; readonly bundle: Bundle }
  | {
      readonly path: string;
      readonly format: Exclude<FormatName, "icu">;
      readonly bundle: Bundle<PatternText>;
    };

/**
 * Decides languages, files and keys. A language that the catalog does not have is reported
 * (`plan/unknown-language`), and so is a message that a format cannot say (`plan/inexpressible-message`).
 */
export function planI18n(catalog: Catalog, options: I18nOptions, context: GeneratorContext): I18nPlan {
  const { fields, formats, keys, modules, loaders } = options;
  const tags = planLanguages(catalog, options, context);
  const bundles = tags.map((tag) => planBundle(catalog, tag, fields));
  const reference = context.languages[0] ?? catalog.languages[0] ?? "en";
  return {
    bundles: bundles.flatMap((bundle) =>
      formats.map((format) => planFile(bundle, format, { file: options.file, report: context.report })),
    ),
    reference: formats.includes("gettext") ? planBundle(catalog, reference, fields) : undefined,
    keys: keys === "" ? undefined : { path: keys, texts: planKeys(catalog, tags, fields) },
    modules: modules === "" ? [] : bundles.map((bundle) => planModule(bundle, modules)),
    loaders: loaders === "" ? undefined : loaders,
  };
}

/** What the option names; else what the configuration and the catalog both have; else all of the catalog. */
function planLanguages(catalog: Catalog, options: I18nOptions, context: GeneratorContext): readonly string[] {
  if (options.languages.length === 0) {
    const common = catalog.languages.filter((tag) => context.languages.includes(tag));
    return common.length > 0 ? common : catalog.languages;
  }
  return options.languages.filter((tag) => {
    const known = catalog.languages.includes(tag);
    const languages = catalog.languages.join(", ") || "none";
    if (!known) context.report(diagnose("plan/unknown-language", { tag, languages }));
    return known;
  });
}

function planFile(
  bundle: Bundle,
  format: FormatName,
  { file, report }: Pick<I18nOptions, "file"> & Pick<GeneratorContext, "report">,
): PlannedBundle {
  const path = file.replaceAll("{tag}", bundle.tag).replaceAll("{extension}", bundleExtensions[format]);
  if (format === "icu") return { path, format, bundle };
  return {
    path,
    format,
    bundle: keepPatterns(bundle, ({ source }, { code }) =>
      report(diagnose("plan/inexpressible-message", { code, language: bundle.tag, format, message: source })),
    ),
  };
}

function planModule(bundle: Bundle, modules: string): PlannedModule {
  return { path: modules.replaceAll("{tag}", bundle.tag), bundle };
}
