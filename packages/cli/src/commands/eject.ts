import { join, resolve } from "node:path";
import { diagnose } from "@errcat/diagnostics";
import type { Run } from "../command-line/command-definition.ts";
import type { Project } from "../config/resolve-project.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import { displayPath } from "../disk/display-path.ts";
import { loadProjects } from "../disk/load-projects.ts";
import { existsAt, tryWrite } from "../disk/try-write.ts";
import { allGenerators } from "../pipeline/built-in-generators.ts";
import { ejectedText, type KnownTemplate, templatesOf } from "../pipeline/template-origin.ts";
import { conclude } from "./conclude.ts";

/** `errcat eject`: copies a template of a generator to where it can be changed, or lists all of them. */
export const runEject: Run = async (invocation, io) => {
  const log = createLog();
  const json = invocation.flag("json");
  const loaded = await loadProjects({ cwd: io.cwd, config: invocation.value("config") }, log);
  if (loaded === undefined) return conclude(log, io, { json, least: "warning" });
  const templates = templatesOf(await allGenerators(loaded.projects.flatMap(({ generators }) => generators)));
  const wanted = invocation.arguments[0];
  if (wanted === undefined) {
    const names = templates.map(({ name }) => name);
    if (!json) io.stdout.write(names.map((name) => `${name}\n`).join(""));
    return conclude(log, io, { json, result: { templates: names }, least: "warning" });
  }
  const written = await eject(wanted, { templates, projects: loaded.projects, cwd: io.cwd }, log);
  if (written !== undefined && !json) {
    io.stdout.write(`${written}\n`);
    io.stderr.write("Edit it, then run `errcat generate`; all other templates stay as they are.\n");
  }
  return conclude(log, io, { json, result: { written: written ?? null }, least: "warning" });
};

interface Choice {
  readonly templates: readonly KnownTemplate[];
  readonly projects: readonly Project[];
  readonly cwd: string;
}

async function eject(
  wanted: string,
  { templates, projects, cwd }: Choice,
  log: DiagnosticLog,
): Promise<string | undefined> {
  const template = templates.find(({ name }) => name === wanted);
  const [project] = projects;
  if (template === undefined) {
    const known = templates.map(({ name }) => name).join(", ");
    log.report(diagnose("usage/unknown-template", { template: wanted, known }));
    return undefined;
  }
  if (projects.length > 1 || project === undefined) {
    log.report(diagnose("usage/one-project", { count: projects.length }));
    return undefined;
  }
  const path = join(resolve(project.directory, project.templates.path), `${wanted}.hbs`);
  const name = displayPath(cwd, path);
  if (existsAt(path)) {
    log.report(diagnose("usage/template-exists", {}, { place: { file: name, line: 1, column: 1 } }));
    return undefined;
  }
  return (await tryWrite([{ path, contents: ejectedText(template) }], cwd, log.report)) ? name : undefined;
}
