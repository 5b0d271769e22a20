import { resolve } from "node:path";
import { type Catalog, printCatalog } from "@errcat/schema";
import { projectLog } from "../config/project-log.ts";
import type { Project } from "../config/resolve-project.ts";
import type { DiagnosticLog } from "../diagnostic-log.ts";
import { checkRuntime } from "../disk/check-runtime.ts";
import { formatFiles } from "../disk/format-files.ts";
import { loadTsMorph, loadTypeScript } from "../disk/load-typescript.ts";
import { sha256 } from "../disk/output-state.ts";
import { type ProjectInputs, readProject } from "../disk/read-project.ts";
import { readOutputState } from "../disk/write-output.ts";
import { type BuildOptions, buildCatalog } from "./build-catalog.ts";
import { checkFrozen } from "./check-frozen.ts";
import { planWrites, type WritePlan } from "./plan-writes.ts";
import { renderProject } from "./render-project.ts";

/** Everything that is to happen for a project: decided, and nothing of it done. */
export interface PreparedProject {
  readonly project: Project;
  readonly inputs: ProjectInputs;
  readonly catalog: Catalog;
  /** The canonical text of {@link catalog}. */
  readonly catalogText: string;
  readonly catalogChange: "added" | "changed" | undefined;
  readonly plan: WritePlan;
}

/** How a project is prepared. */
export interface PrepareOptions extends BuildOptions {
  /** Whether a changed catalog is a mistake (`write/frozen`). */
  readonly frozen: boolean;
}

/**
 * Reads a project, builds its catalog, renders its files and decides what to write. `undefined` where an error was
 * reported: then nothing of the project may be written.
 */
export async function prepareProject(
  project: Project,
  options: PrepareOptions,
  log: DiagnosticLog,
): Promise<PreparedProject | undefined> {
  const scoped = projectLog(log, project);
  const { report } = scoped;
  const inputs = await readProject(project, scoped);
  if (scoped.hasErrors()) return undefined;
  const catalog = await buildCatalog(project, inputs, { ...options, report });
  if (scoped.hasErrors()) return undefined;
  const catalogText = printCatalog(catalog);
  const catalogChange = changeOf(catalogText, inputs);
  if (options.frozen) {
    const made = { catalog, text: catalogText };
    checkFrozen({ file: project.catalog, saved: inputs.previous, made }, report);
  }
  const plan = await planFiles(project, { catalog, inputs }, scoped);
  checkRuntime(project, report);
  if (scoped.hasErrors()) return undefined;
  return { project, inputs, catalog, catalogText, catalogChange, plan };
}

async function planFiles(
  project: Project,
  { catalog, inputs }: { readonly catalog: Catalog; readonly inputs: ProjectInputs },
  { report }: DiagnosticLog,
): Promise<WritePlan> {
  const { directory, output, format } = project;
  const rendered = await renderProject(
    project,
    {
      catalog,
      templates: inputs.templates,
      loadTypeScript: () => loadTypeScript(directory),
      loadTsMorph: () => loadTsMorph(directory),
    },
    report,
  );
  const place = { directory, output: resolve(directory, output) };
  const files = await formatFiles(rendered, { format, place }, report);
  const hashed = files.map(({ path, contents }) => ({ path, contents, hash: sha256(contents) }));
  return planWrites(hashed, readOutputState({ directory, output, label: "" }), report);
}

function changeOf(catalogText: string, { previous }: ProjectInputs): "added" | "changed" | undefined {
  if (previous === undefined) return "added";
  return previous.text === catalogText ? undefined : "changed";
}
