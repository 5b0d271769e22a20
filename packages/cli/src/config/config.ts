import type { LintLevel, LintRuleName } from "@errcat/enrich";
import type { GeneratorEntry, SourceTransform } from "@errcat/generator";
import type { SourceCorrections } from "@errcat/parser";
import type { LocalizedText } from "@errcat/schema";

/** Makes generated text look as the rest of a project does; runs before files are compared, so `--check` agrees. */
export type FormatHook = (text: string, path: string) => string | Promise<string>;

/** A formatter that is installed beside the configuration. */
export type FormatterName = "prettier" | "biome";

/**
 * Documents and what their reader should know about them: where they are understood wrongly, the lines that
 * `errcat inspect` prints go here.
 */
export interface SourceConfig extends SourceCorrections {
  /** A file or a pattern (`docs/*.md`), relative to the configuration. */
  readonly path: string;
  /** WHATWG name of the encoding, where it cannot be told from the bytes. */
  readonly encoding?: string;
}

/** One catalog: where its tables are, what is said about them beyond their text, and what comes out. */
export interface ProjectConfig {
  /** Editors find the JSON Schema by it. */
  readonly $schema?: string;
  /** kebab-case: `"huawei-vpc"`. */
  readonly id: string;
  /** Owner of the codes, as in `google.rpc.ErrorInfo.domain`: `"vpc.huaweicloud.com"`. */
  readonly domain?: string;
  /** A text in the first of the languages, or one text a language. */
  readonly title?: string | LocalizedText;
  /** What generated names begin with: `"Vpc"` gives `VpcErrorCode`. Made from the id by default. */
  readonly prefix?: string;
  /** Files and patterns, relative to the configuration. */
  readonly sources: readonly (string | SourceConfig)[];
  /** Names, corrections and overrides; `"overlay.yaml"` by default, where there is one. */
  readonly overlay?: string;
  /** Folder of PO files, one a language; `"translations"` by default, where there is one. */
  readonly translations?: string;
  /** BCP 47 tags that texts should exist in; the language of the sources and of the PO files by default. */
  readonly languages?: readonly string[];
  /** Terms and their translations, for `errcat lint`. May lie outside of the folder. */
  readonly glossary?: string;
  /** The catalog that is written, and that keeps names stable; `"catalog.json"` by default. */
  readonly catalog?: string;
  /** Folder of the generated files; `"src"` by default. */
  readonly output?: string;
  /** What is generated; `["enums"]` by default. */
  readonly generators?: readonly GeneratorEntry[];
  /** How generated files import each other: `"js"` (default), or `"ts"` where TypeScript runs as it is. */
  readonly importExtension?: "js" | "ts";
  /** Folder with templates of your own, `<generator>/<template>.hbs`; `"templates"` by default, where there is one. */
  readonly templates?: string;
  /**
   * Changes a generated TypeScript file: `(file: SourceFile) => …`, with `SourceFile` imported from ts-morph (whose
   * types are too large to be loaded for everybody). What comes out is parsed before it is written.
   */
  readonly transform?: SourceTransform;
  readonly format?: FormatHook | FormatterName;
  /** Other levels than the rules of `errcat lint` have by themselves. */
  readonly lint?: { readonly rules?: Readonly<Partial<Record<LintRuleName, LintLevel>>> };
}

/** A repository of several catalogs: folders (or patterns of folders) that have a configuration of their own. */
export interface WorkspaceConfig {
  readonly $schema?: string;
  readonly projects: readonly string[];
}

export type Config = ProjectConfig | WorkspaceConfig;

/** Gives the configuration back; its use is the type, which editors complete from. */
export function defineConfig(config: Config): Config {
  return config;
}
