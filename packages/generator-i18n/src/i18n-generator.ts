import { defineGenerator, type GeneratedFile, type Generator } from "@errcat/generator";
import { printFluentBundle } from "./formats/fluent-bundle.ts";
import { printGettextBundle } from "./formats/gettext-bundle.ts";
import { printI18next } from "./formats/i18next.ts";
import { printJsonBundle } from "./formats/json-bundle.ts";
import { printMf2 } from "./formats/mf2.ts";
import { resolveI18nOptions } from "./options.ts";
import { type PlannedBundle, planI18n } from "./plan-i18n.ts";
import { renderKeys } from "./render-keys.ts";

/**
 * The generator `i18n`: message bundles per language, and the types of their keys and parameters.
 *
 *     ["i18n", { formats: ["icu", "fluent"] }]  →  i18n/en.json, i18n/en.ftl, i18n/zh-CN.json, …, i18n/keys.ts
 */
export const i18nGenerator: Generator = defineGenerator({
  name: "i18n",
  resolveOptions: resolveI18nOptions,
  plan: planI18n,
  render({ bundles, keys }, { prefix }) {
    const files: GeneratedFile[] = bundles.map((planned) => ({
      path: planned.path,
      contents: renderBundle(planned),
    }));
    const i18next = bundles.some(({ format }) => format === "i18next");
    if (keys) files.push({ path: keys.path, contents: renderKeys({ prefix, texts: keys.texts, i18next }) });
    return files;
  },
});

/** The text of a bundle in its format. */
function renderBundle(planned: PlannedBundle): string {
  switch (planned.format) {
    case "icu":
      return printJsonBundle(planned.bundle, ({ icu }) => icu);
    case "i18next":
      return printJsonBundle(planned.bundle, ({ pattern }) => printI18next(pattern));
    case "mf2":
      return printJsonBundle(planned.bundle, ({ pattern }) => printMf2(pattern));
    case "fluent":
      return printFluentBundle(planned.bundle);
    case "gettext":
      return printGettextBundle(planned.bundle);
  }
}
