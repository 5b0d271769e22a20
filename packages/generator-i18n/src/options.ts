import type { OptionReader } from "@errcat/generator";

/** The message formats that bundles can be written in. */
export const formatNames = ["icu", "i18next", "fluent", "gettext", "mf2"] as const;

/** What tells the files of the formats apart where they stand in one folder. */
export const bundleExtensions: Readonly<Record<FormatName, string>> = {
  icu: ".json",
  i18next: ".i18next.json",
  fluent: ".ftl",
  gettext: ".po",
  mf2: ".mf2.json",
};

/** One of {@link formatNames}. */
export type FormatName = (typeof formatNames)[number];

/** The texts of a variant, in the order of a bundle. */
export const textFields = ["message", "description", "solution"] as const;

/** One of {@link textFields}. */
export type TextField = (typeof textFields)[number];

/** Complete options of the generator `i18n`. */
export interface I18nOptions {
  /** Formats to write; each has files of its own. `["icu"]` where the user says nothing. */
  readonly formats: readonly FormatName[];
  /** Path of a bundle; `{tag}` is its language, `{extension}` tells the formats apart. */
  readonly file: string;
  /** Languages to write; empty for all that the catalog has. */
  readonly languages: readonly string[];
  readonly fields: readonly TextField[];
  /** Path of the module with the types of keys and parameters; empty for none. */
  readonly keys: string;
  /** Path of the modules that the runtime loads texts from, with `{tag}`; empty for none. */
  readonly modules: string;
  /** Path of the module that imports them when they are asked for; empty for none. */
  readonly loaders: string;
}

/** The options with their defaults; what is wrong is reported by the reader (`config/invalid-generator-option`). */
export function resolveI18nOptions(options: OptionReader): I18nOptions {
  const formats = options.choices("formats", formatNames, ["icu"]);
  const file = options.text("file", defaultFile);
  const needed = formats.length > 1 ? ["{tag}", "{extension}"] : ["{tag}"];
  const complete = needed.every((part) => file.includes(part));
  if (!complete) options.reject("file", `a path with ${needed.join(" and ")}`);
  const modules = options.text("modules", defaultModules);
  const named = modules === "" || modules.includes("{tag}");
  if (!named) options.reject("modules", "a path with {tag}");
  const loaders = options.text("loaders", "i18n/loaders.ts");
  return {
    formats,
    file: complete ? file : defaultFile,
    languages: options.texts("languages", []),
    fields: options.choices("fields", textFields, textFields),
    keys: options.text("keys", "i18n/keys.ts"),
    modules: named ? modules : defaultModules,
    loaders: modules === "" ? "" : loaders,
  };
}

const defaultFile = "i18n/{tag}{extension}";
const defaultModules = "i18n/{tag}.ts";
