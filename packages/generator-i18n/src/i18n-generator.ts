import {
  defineGenerator,
  type GeneratedFile,
  type Generator,
  type ModuleDeclaration,
  type RenderContext,
  relativeSpecifier,
} from "@errcat/generator";
import type { Bundle } from "./bundle.ts";
import { printFluentBundle } from "./formats/fluent-bundle.ts";
import { printGettextBundle } from "./formats/gettext-bundle.ts";
import { printI18next } from "./formats/i18next.ts";
import { printJsonBundle } from "./formats/json-bundle.ts";
import { printMf2 } from "./formats/mf2.ts";
import { resolveI18nOptions } from "./options.ts";
import { type I18nPlan, type PlannedBundle, planI18n } from "./plan-i18n.ts";
import { renderKeys } from "./render-keys.ts";
import { renderTextLoaders, renderTextModule } from "./render-modules.ts";
import { icuOf } from "./text-pattern.ts";

/**
 * The generator `i18n`: message bundles per language, modules of texts that the runtime loads, and the types of keys
 * and parameters.
 *
 *     ["i18n", { formats: ["icu", "fluent"] }]  →  i18n/en.json, i18n/en.ftl, i18n/en.ts, …, i18n/loaders.ts, i18n/keys.ts
 */
export const i18nGenerator: Generator = defineGenerator({
  name: "i18n",
  resolveOptions: resolveI18nOptions,
  plan: planI18n,
  declareModules,
  render(plan, context) {
    return [
      ...plan.bundles.map((planned) => ({
        path: planned.path,
        contents: renderBundle(planned, plan.reference),
      })),
      ...plan.modules.map(({ path, bundle }) => ({ path, contents: renderTextModule(bundle) })),
      ...renderLoaders(plan, context),
      ...renderKeysOf(plan, context),
    ];
  },
});

/** Nothing is re-exported by `index.ts`: who wants texts or keys imports them, and nobody else pays for them. */
function declareModules({ loaders }: I18nPlan): readonly ModuleDeclaration[] {
  return loaders === undefined ? [] : [{ path: loaders, symbols: [textLoaders], exported: false }];
}

const textLoaders = "textLoaders";

function renderLoaders({ loaders, modules }: I18nPlan, context: RenderContext): readonly GeneratedFile[] {
  if (loaders === undefined) return [];
  const extension = context.importSpecifier(loaders, textLoaders)?.endsWith(".ts") ? "ts" : "js";
  const languages = modules.map(({ path, bundle: { tag } }) => ({
    tag,
    specifier: relativeSpecifier(loaders, path, extension),
  }));
  return [{ path: loaders, contents: renderTextLoaders(languages) }];
}

function renderKeysOf({ keys, bundles }: I18nPlan, { prefix }: RenderContext): readonly GeneratedFile[] {
  if (!keys) return [];
  const i18next = bundles.some(({ format }) => format === "i18next");
  return [{ path: keys.path, contents: renderKeys({ prefix, texts: keys.texts, i18next }) }];
}

/** The text of a bundle in its format. */
function renderBundle(planned: PlannedBundle, reference: Bundle | undefined): string {
  switch (planned.format) {
    case "icu":
      return printJsonBundle(planned.bundle, icuOf);
    case "i18next":
      return printJsonBundle(planned.bundle, ({ pattern }) => printI18next(pattern));
    case "mf2":
      return printJsonBundle(planned.bundle, ({ pattern }) => printMf2(pattern));
    case "fluent":
      return printFluentBundle(planned.bundle);
    case "gettext":
      return printGettextBundle(planned.bundle, reference);
  }
}
