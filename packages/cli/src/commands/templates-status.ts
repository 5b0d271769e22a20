import type { Run } from "../command-line/command-definition.ts";
import { projectLog } from "../config/project-log.ts";
import type { Project } from "../config/resolve-project.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import { loadProjects } from "../disk/load-projects.ts";
import { readTemplates } from "../disk/read-project.ts";
import { ExitCode } from "../exit-code.ts";
import { allGenerators } from "../pipeline/built-in-generators.ts";
import {
  type KnownTemplate,
  type TemplateStatus,
  templateStatus,
  templatesOf,
} from "../pipeline/template-origin.ts";
import { conclude } from "./conclude.ts";

/** What a person is told about a template. */
const explanations: Readonly<Record<TemplateStatus | "unknown-template", string>> = {
  same: "a copy of the original; delete it, unless you are about to change it",
  changed: "made from the original as it is now",
  drifted: "the original has changed since; compare it with `errcat eject` into an empty folder",
  "unknown-origin": "does not say which original it was made from; its first line is gone",
  "unknown-template": "no generator has a template of this name",
};

/** `errcat templates status`: which templates of one's own replace an original that has changed since. */
export const runTemplatesStatus: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const loaded = await loadProjects({ cwd: io.cwd, config: invocation.value("config") }, log);
  if (loaded === undefined) return conclude(log, io, { json, least: "warning" });
  const known = templatesOf(await allGenerators(loaded.projects.flatMap(({ generators }) => generators)));
  const rows = loaded.projects.flatMap((project) => statusRows(project, known, log));
  if (!json)
    for (const { path, status } of rows) io.stdout.write(`${path}: ${status}: ${explanations[status]}\n`);
  const exitCode = conclude(log, io, { json, result: { templates: rows }, least: "warning" });
  const isFine = rows.every(({ status }) => status === "same" || status === "changed");
  return exitCode === ExitCode.ok && !isFine ? ExitCode.notFine : exitCode;
};

function statusRows(
  project: Project,
  known: readonly KnownTemplate[],
  log: DiagnosticLog,
): readonly { readonly path: string; readonly status: TemplateStatus | "unknown-template" }[] {
  return readTemplates(project, projectLog(log, project)).map(({ generator, partial, path, source }) => {
    const original = known.find(({ name }) => name === `${generator}/${partial}`);
    const status = original ? templateStatus(source, original) : "unknown-template";
    return { path: project.label + path, status };
  });
}
