import { resolve } from "node:path";
import type { Catalog } from "@errcat/schema";
import type { Invocation } from "../command-line/invocation.ts";
import { projectLog } from "../config/project-log.ts";
import type { Project } from "../config/resolve-project.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { loadProjects } from "../disk/load-projects.ts";
import { readCatalog, readCatalogIfAny } from "../disk/read-catalog.ts";
import { readProject } from "../disk/read-project.ts";
import type { Io } from "../io.ts";
import { buildCatalog } from "../pipeline/build-catalog.ts";
import { type OpenedCatalog, openForExplaining } from "../pipeline/explain-error.ts";

/**
 * The catalogs that a question is put to: the file that `--catalog` names, or those of the configuration, as they are
 * saved, or made anew where a project has none yet.
 */
export async function openCatalogs(
  invocation: Invocation,
  io: Io,
  log: DiagnosticLog,
): Promise<readonly OpenedCatalog[]> {
  const named = invocation.value("catalog");
  if (named !== undefined) {
    const read = readCatalog({ path: resolve(io.cwd, named), name: named }, log);
    return read ? [openForExplaining(read.catalog)] : [];
  }
  const loaded = await loadProjects({ cwd: io.cwd, config: invocation.value("config") }, log);
  const catalogs: OpenedCatalog[] = [];
  for (const project of loaded?.projects ?? []) {
    const catalog = await savedOrBuilt(project, projectLog(log, project));
    if (catalog) catalogs.push(openForExplaining(withLabel(catalog, project)));
  }
  return catalogs;
}

async function savedOrBuilt(project: Project, log: DiagnosticLog): Promise<Catalog | undefined> {
  const file = { path: resolve(project.directory, project.catalog), name: project.catalog };
  const saved = readCatalogIfAny(file, log);
  if (saved !== undefined || log.hasErrors()) return saved?.catalog;
  const inputs = await readProject(project, log);
  return log.hasErrors()
    ? undefined
    : buildCatalog(project, inputs, { acceptRenames: false, report: log.report });
}

/** The catalog with the paths of its sources as they are called from the working directory. */
function withLabel(catalog: Catalog, { label }: Project): Catalog {
  return { ...catalog, sources: catalog.sources.map((source) => ({ ...source, path: label + source.path })) };
}
