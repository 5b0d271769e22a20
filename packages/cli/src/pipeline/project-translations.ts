import { readTranslations, type Translations } from "@errcat/enrich";
import type { Project } from "../config/resolve-project.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import type { ProjectInputs } from "../disk/read-project.ts";

/** The translations of a project into one language, as far as there are any. */
export interface LanguageFile {
  /** BCP 47 tag. */
  readonly language: string;
  /** The file relative to the project; where there is none yet, the one that it should be. */
  readonly path: string;
  /** Its text, where it exists. */
  readonly text: string | undefined;
  readonly translations: Translations | undefined;
}

/** Where the translations of a project are. */
export interface TranslationSources {
  readonly project: Project;
  readonly inputs: Pick<ProjectInputs, "translations">;
  readonly log: DiagnosticLog;
}

/**
 * The languages that a project is to have, each with its PO file: those of the configuration and those that have a
 * file, in code-point order. What is wrong with a file is reported.
 */
export function projectTranslations({ project, inputs, log }: TranslationSources): readonly LanguageFile[] {
  const files = inputs.translations.flatMap(({ name, text }) => {
    const translations = readTranslations(text, name, log.report);
    return translations ? [{ language: translations.language, path: name, text, translations }] : [];
  });
  const existing = new Set(files.map(({ language }) => language));
  const wanted = (project.languages ?? []).filter((language) => !existing.has(language));
  const missing = wanted.map((language) => ({
    language,
    path: `${project.translations.path}/${language}.po`,
    text: undefined,
    translations: undefined,
  }));
  return [...files, ...missing].sort((a, b) => (a.language < b.language ? -1 : 1));
}
