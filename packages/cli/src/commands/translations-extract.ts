import { resolve } from "node:path";
import { extractTranslations, printTranslations, type Translations } from "@errcat/enrich";
import type { Run } from "../command-line/command-definition.ts";
import { createLog } from "../diagnostic-log.ts";
import { tryWrite } from "../disk/try-write.ts";
import { projectTranslations } from "../pipeline/project-translations.ts";
import { type BuiltProject, builtProjects } from "./built-projects.ts";
import { conclude } from "./conclude.ts";

/** `errcat translations extract`: PO files with every text that is to be translated, and what is translated already. */
export const runTranslationsExtract: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const built = await builtProjects(invocation, { io, log, build: "untranslated" });
  const files = built.flatMap(extractProject);
  const changed = files.filter(({ change }) => change !== "unchanged");
  if (!log.hasErrors() && !invocation.flag("dry-run")) await tryWrite(changed, io.cwd, log.report);
  if (!json) {
    if (files.length === 0 && !log.hasErrors()) io.stderr.write(nothingToTranslate);
    for (const { file, change, texts, fuzzy, missing } of files) {
      io.stdout.write(`${file}: ${texts} texts, ${missing} to translate, ${fuzzy} to review (${change})\n`);
    }
  }
  const result = { files: files.map(({ contents: _, path: __, ...file }) => file) };
  return conclude(log, io, { json, result, least: "warning" });
};

const nothingToTranslate =
  "Nothing is to be translated; name the languages that you want as `languages` in the configuration.\n";

/** A PO file as it is to be. */
interface ExtractedFile {
  /** Name in diagnostics and results. */
  readonly file: string;
  readonly change: "added" | "changed" | "unchanged";
  readonly texts: number;
  readonly fuzzy: number;
  readonly missing: number;
  readonly path: string;
  readonly contents: string;
}

function extractProject(built: BuiltProject): readonly ExtractedFile[] {
  const { project, catalog, inputs } = built;
  return projectTranslations(built).flatMap(({ language, path, text, translations: existing }) => {
    const previous = inputs.previous?.catalog;
    const extracted = extractTranslations(catalog, { language, existing, previous });
    if (text === undefined && extracted.entries.length === 0) return [];
    const contents = printTranslations(extracted);
    const change = text === undefined ? "added" : text === contents ? "unchanged" : "changed";
    const target = resolve(project.directory, path);
    return [{ file: project.label + path, change, ...countTexts(extracted), path: target, contents }];
  });
}

function countTexts({ entries }: Translations): Pick<ExtractedFile, "texts" | "fuzzy" | "missing"> {
  const current = entries.filter(({ obsolete }) => !obsolete);
  const missing = current.filter(({ translation }) => translation === "").length;
  return { texts: current.length, fuzzy: current.filter(({ fuzzy }) => fuzzy).length, missing };
}
