import type { Catalog } from "@errcat/schema";
import type { Invocation } from "../command-line/invocation.ts";
import { projectLog } from "../config/project-log.ts";
import type { Project } from "../config/resolve-project.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { loadProjects } from "../disk/load-projects.ts";
import { type ProjectInputs, readProject } from "../disk/read-project.ts";
import type { Io } from "../io.ts";
import { buildCatalog, buildUntranslated } from "../pipeline/build-catalog.ts";

/** A project, what it is made from, and the catalog that comes of it. */
export interface BuiltProject {
  readonly project: Project;
  readonly inputs: ProjectInputs;
  readonly catalog: Catalog;
  /** Takes names relative to the project. */
  readonly log: DiagnosticLog;
}

/** How far catalogs are built: with translations, or in the languages of their sources alone. */
export type Build = "complete" | "untranslated";

/**
 * The projects of the configuration with their catalogs; those with an error are left out, and the error is in the log.
 */
export async function builtProjects(
  invocation: Invocation,
  { io, log, build }: { readonly io: Io; readonly log: DiagnosticLog; readonly build: Build },
): Promise<readonly BuiltProject[]> {
  const loaded = await loadProjects({ cwd: io.cwd, config: invocation.value("config") }, log);
  const built: BuiltProject[] = [];
  for (const project of loaded?.projects ?? []) {
    const scoped = projectLog(log, project);
    const inputs = await readProject(project, scoped);
    if (scoped.hasErrors()) continue;
    const { report } = scoped;
    const catalog =
      build === "complete"
        ? await buildCatalog(project, inputs, { acceptRenames: false, report })
        : await buildUntranslated(project, inputs, report);
    if (!scoped.hasErrors()) built.push({ project, inputs, catalog, log: scoped });
  }
  return built;
}
