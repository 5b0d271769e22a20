import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { diagnose } from "@errcat/diagnostics";
import type { TemplateOverride } from "@errcat/generator";
import type { SourceText } from "@errcat/parser";
import { reportOfSources } from "../config/report-of-sources.ts";
import type { OptionalPath, Project } from "../config/resolve-project.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { displayPath } from "./display-path.ts";
import { type ReadCatalog, readCatalogIfAny } from "./read-catalog.ts";
import { type NamedFile, readText } from "./read-file.ts";
import { type FoundSource, findSources, readSources } from "./read-sources.ts";

/** A text file and its name in diagnostics. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Everything that a project is made from, read. */
export interface ProjectInputs {
  readonly found: readonly FoundSource[];
  readonly sources: readonly SourceText[];
  readonly overlay: TextFile | undefined;
  /** PO files in code-point order of their names. */
  readonly translations: readonly TextFile[];
  readonly glossary: TextFile | undefined;
  readonly previous: ReadCatalog | undefined;
  readonly templates: readonly TemplateOverride[];
}

/** Reads the inputs of a project; what cannot be read is reported. `log` takes names relative to the project. */
export async function readProject(project: Project, log: DiagnosticLog): Promise<ProjectInputs> {
  const { directory } = project;
  const found = await findSources(project.sources, directory, log.report);
  const catalog = { path: resolve(directory, project.catalog), name: project.catalog };
  const report = reportOfSources(found, { sources: project.sources, report: log.report });
  return {
    found,
    sources: await readSources(found, { ...log, report }),
    overlay: readOptional(project, "overlay", log),
    translations: readTranslationFiles(project, log),
    glossary: project.glossary && readOptional(project, "glossary", log),
    previous: readCatalogIfAny(catalog, log),
    templates: readTemplates(project, log),
  };
}

/** The PO files of a project. */
export function readTranslationFiles(project: Project, log: DiagnosticLog): readonly TextFile[] {
  const folder = resolve(project.directory, project.translations.path);
  return filesIn(folder, ".po").flatMap((path) => readNamed(fileOf(project, path), log) ?? []);
}

function readOptional(
  project: Project,
  key: "overlay" | "glossary",
  log: DiagnosticLog,
): TextFile | undefined {
  const { path, isDefault } = project[key] as OptionalPath;
  const file = fileOf(project, resolve(project.directory, path));
  if (existsSync(file.path)) return readNamed(file, log);
  if (!isDefault) {
    const place = { file: project.configFile.slice(project.label.length), line: 1, column: 1 };
    log.report(diagnose("config/missing-file", { key, path }, { place }));
  }
  return undefined;
}

/** The templates of one's own: `<templates>/<generator>/<template>.hbs`. */
export function readTemplates(project: Project, log: DiagnosticLog): readonly TemplateOverride[] {
  const folder = resolve(project.directory, project.templates.path);
  return foldersIn(folder).flatMap((generator) =>
    filesIn(join(folder, generator), ".hbs").flatMap((path) => {
      const file = fileOf(project, path);
      const read = readNamed(file, log);
      const partial = path.slice(join(folder, generator).length + 1, -".hbs".length);
      return read ? [{ generator, partial, path: file.name, source: read.text }] : [];
    }),
  );
}

function readNamed(file: NamedFile, log: DiagnosticLog): TextFile | undefined {
  const text = readText(file, log.report);
  if (text === undefined) return undefined;
  log.remember(file.name, text);
  return { name: file.name, text };
}

function fileOf({ directory }: Project, path: string): NamedFile {
  return { path, name: displayPath(directory, path) };
}

/** Absolute paths of the files in a folder with an extension, in code-point order; none where there is no folder. */
function filesIn(folder: string, extension: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function foldersIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => statSync(join(folder, name)).isDirectory());
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
