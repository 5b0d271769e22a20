import type { LintLevel, LintRuleName } from "@errcat/enrich";
import type { GeneratorEntry, SourceTransform } from "@errcat/generator";
import type { LocalizedText } from "@errcat/schema";
import type { FormatHook, FormatterName, ProjectConfig, SourceConfig } from "./config.ts";

/** A project's configuration with every default filled in. Paths are relative to `directory`, with `/`. */
export interface Project {
  /** Absolute path of the folder that the configuration lies in. */
  readonly directory: string;
  /** Path of the configuration file as diagnostics name it. */
  readonly configFile: string;
  /** What paths below `directory` begin with in diagnostics: `"catalog/huawei-vpc/"`, `""` at the working directory. */
  readonly label: string;
  readonly id: string;
  readonly domain: string | undefined;
  readonly title: LocalizedText | string | undefined;
  readonly prefix: string | undefined;
  readonly sources: readonly SourceConfig[];
  readonly overlay: OptionalPath;
  readonly translations: OptionalPath;
  readonly languages: readonly string[] | undefined;
  readonly glossary: OptionalPath | undefined;
  readonly catalog: string;
  readonly output: string;
  readonly generators: readonly GeneratorEntry[];
  readonly importExtension: "js" | "ts";
  readonly templates: OptionalPath;
  readonly transform: SourceTransform | undefined;
  readonly format: FormatHook | FormatterName | undefined;
  readonly lintRules: Readonly<Partial<Record<LintRuleName, LintLevel>>>;
}

/** A path that must exist where the user named it, and may be missing where it is a default. */
export interface OptionalPath {
  readonly path: string;
  readonly isDefault: boolean;
}

/** Where a configuration was found. */
export interface ConfigLocation {
  readonly directory: string;
  readonly configFile: string;
  readonly label: string;
}

/** The complete options of a project: resolved once, here, and handed on field by field. */
export function resolveProject(config: ProjectConfig, location: ConfigLocation): Project {
  return {
    ...location,
    id: config.id,
    domain: config.domain,
    title: config.title,
    prefix: config.prefix,
    sources: config.sources.map((source) => (typeof source === "string" ? { path: source } : source)),
    overlay: pathOr(config.overlay, "overlay.yaml"),
    translations: pathOr(config.translations, "translations"),
    languages: config.languages,
    glossary: config.glossary === undefined ? undefined : pathOr(config.glossary, ""),
    catalog: config.catalog ?? "catalog.json",
    output: config.output ?? "src",
    generators: config.generators ?? ["enums"],
    importExtension: config.importExtension ?? "js",
    templates: pathOr(config.templates, "templates"),
    transform: config.transform,
    format: config.format,
    lintRules: config.lint?.rules ?? {},
  };
}

function pathOr(path: string | undefined, fallback: string): OptionalPath {
  return path === undefined ? { path: fallback, isDefault: true } : { path, isDefault: false };
}
