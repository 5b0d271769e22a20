import type { DiagnosticLog } from "../diagnostic-log.ts";
import { scopedLog } from "../scoped-log.ts";
import { placeOfOption } from "./place-of-option.ts";
import type { Project } from "./resolve-project.ts";

/** The key of a configuration that a diagnostic without a place of its own speaks of. */
const keyOfCode: Readonly<Record<string, string>> = {
  "config/format-failed": "format",
  "config/invalid-generator-option": "generators",
  "config/unknown-formatter": "format",
  "config/unknown-generator": "generators",
  "config/unknown-generator-option": "generators",
  "plan/export-collision": "generators",
  "plan/file-collision": "generators",
  "plan/generator-failed": "generators",
  "plan/unsafe-path": "generators",
};

/**
 * The log of one project of several: names in it are relative to the project's folder, and what is said about its
 * configuration by those who do not know the file gets its place, an option where they name one.
 */
export function projectLog(
  log: DiagnosticLog,
  { label, configFile }: Pick<Project, "label" | "configFile">,
): DiagnosticLog {
  const scoped = scopedLog(log, label);
  return {
    ...scoped,
    report: (diagnostic) => {
      const { option, ...rest } = diagnostic;
      const key = keyOfCode[diagnostic.code];
      const config = { file: configFile.slice(label.length), text: log.sourceText(configFile) ?? "" };
      if (option !== undefined) scoped.report({ ...rest, place: placeOfOption(config, option) });
      else if (diagnostic.place === undefined && key !== undefined)
        scoped.report({ ...diagnostic, place: placeOfOption(config, [key]) });
      else scoped.report(diagnostic);
    },
  };
}
