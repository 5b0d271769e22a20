import { enrich } from "@errcat/enrich";
import type { ParseResult } from "@errcat/parser";
import type { Catalog } from "@errcat/schema";
import type { Invocation } from "../command-line/invocation.ts";
import { projectLog } from "../config/project-log.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { loadProjects } from "../disk/load-projects.ts";
import { readProject } from "../disk/read-project.ts";
import type { Io } from "../io.ts";
import { parseProject } from "../pipeline/build-catalog.ts";

/** Documents that were read into one catalog, and where that was said. */
export interface Inspected {
  readonly result: ParseResult;
  readonly catalog: Catalog;
  /** What paths begin with in diagnostics. */
  readonly label: string;
  /** The configuration whose corrections were made; `undefined` where documents were read by themselves. */
  readonly configFile: string | undefined;
}

/**
 * The sources of each project of the configuration, as corrected by it; what keeps one from being read is in the log.
 */
export async function inspectedProjects(
  invocation: Invocation,
  io: Io,
  log: DiagnosticLog,
): Promise<readonly Inspected[]> {
  const loaded = await loadProjects({ cwd: io.cwd, config: invocation.value("config") }, log);
  const inspected: Inspected[] = [];
  for (const project of loaded?.projects ?? []) {
    const scoped = projectLog(log, project);
    const result = parseProject(project, await readProject(project, scoped), scoped.report);
    const { label, configFile } = project;
    inspected.push({ result, catalog: enrich(result.catalog, {}, () => {}), label, configFile });
  }
  return inspected;
}
