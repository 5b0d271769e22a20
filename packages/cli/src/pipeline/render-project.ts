import type { Report } from "@errcat/diagnostics";
import {
  type GeneratedFile,
  runGenerators,
  type TemplateOverride,
  type TsMorph,
  type TypeScriptApi,
} from "@errcat/generator";
import type { Catalog } from "@errcat/schema";
import type { Project } from "../config/resolve-project.ts";
import { loadGenerators } from "./built-in-generators.ts";
import { keepAllowedPaths } from "./keep-allowed-paths.ts";

/** What is rendered, and with what. */
export interface RenderInputs {
  readonly catalog: Catalog;
  readonly templates: readonly TemplateOverride[];
  /** The compiler that proves what a user's template or generator made; asked for only then. */
  readonly loadTypeScript: () => Promise<TypeScriptApi | undefined>;
  /** What a transform works with; asked for only where there is one. */
  readonly loadTsMorph: () => Promise<TsMorph | undefined>;
}

/** The files that a project generates from its catalog, before they are formatted. */
export async function renderProject(
  project: Project,
  { catalog, templates, ...loaders }: RenderInputs,
  report: Report,
): Promise<readonly GeneratedFile[]> {
  const folders = templates.map(({ generator }) => generator);
  const files = await runGenerators(catalog, project.generators, {
    generators: await loadGenerators(project.generators, folders),
    prefix: project.prefix,
    languages: project.languages,
    importExtension: project.importExtension,
    overrides: templates,
    transform: project.transform,
    ...loaders,
    report,
  });
  return keepAllowedPaths(files, report);
}
