import { diagnose } from "@errcat/diagnostics";
import type { Run } from "../command-line/command-definition.ts";
import type { Invocation } from "../command-line/invocation.ts";
import { createLog, type DiagnosticLog } from "../diagnostic-log.ts";
import { type LoadedProjects, loadProjects } from "../disk/load-projects.ts";
import { withLocks } from "../disk/lock.ts";
import { writeProject } from "../disk/write-project.ts";
import type { Io } from "../io.ts";
import { type PreparedProject, prepareProject } from "../pipeline/prepare-project.ts";
import { paintFor } from "../print/paint.ts";
import { printChanges, printSummary, resultOf } from "../print/print-changes.ts";
import { showProgress } from "../print/progress.ts";
import { conclude } from "./conclude.ts";
import { rememberRun } from "./remember-run.ts";
import { type WatchedRun, watch } from "./watch.ts";

/** `errcat generate`: the whole pipeline, for every project of the configuration. */
export const runGenerate: Run = async (invocation, io) => {
  if (!invocation.flag("watch")) return (await generateOnce(invocation, io)).exitCode;
  return watch(io, () => generateOnce(invocation, io));
};

async function generateOnce(invocation: Invocation, io: Io): Promise<WatchedRun> {
  const log = createLog();
  const began = Date.now();
  const loaded = await loadProjects({ cwd: io.cwd, config: invocation.value("config") }, log);
  const prepared = loaded ? await prepareAndWrite(loaded, { invocation, io, log }) : [];
  const json = invocation.flag("json");
  const result = { projects: prepared.map(resultOf) };
  const exitCode = conclude(log, io, { json, result, least: "warning" });
  if (exitCode === 0 && loaded && !json) {
    io.stderr.write(printSummary(prepared));
    await rememberRun({ loaded, prepared, log, began }, invocation, io);
  }
  return { exitCode, loaded };
}

interface Work {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly log: DiagnosticLog;
}

async function prepareAndWrite(
  { projects }: LoadedProjects,
  { invocation, io, log }: Work,
): Promise<readonly PreparedProject[]> {
  const onlyLooks = invocation.flag("check") || invocation.flag("dry-run");
  const work = async (): Promise<readonly PreparedProject[]> => {
    const prepared = await prepareAll(projects, { invocation, io, log });
    if (onlyLooks) look(prepared, { invocation, io, log });
    else if (!log.hasErrors()) for (const each of prepared) await writeProject(each, io.cwd, log.report);
    return prepared;
  };
  if (onlyLooks) return work();
  const folders = projects.map(({ directory }) => directory);
  return (await withLocks(folders, { cwd: io.cwd, report: log.report }, work)) ?? [];
}

async function prepareAll(
  projects: LoadedProjects["projects"],
  { invocation, io, log }: Work,
): Promise<readonly PreparedProject[]> {
  const options = { acceptRenames: invocation.flag("accept-renames"), frozen: invocation.flag("frozen") };
  const progress = showProgress(io.stderr, projects.length);
  const prepared: PreparedProject[] = [];
  for (const project of projects) {
    progress.step(project.id);
    const each = await prepareProject(project, options, log);
    if (each) prepared.push(each);
  }
  progress.end();
  return prepared;
}

/**
 * `--check` and `--dry-run`: says what a run would change, and with `--check` that it should have nothing to change.
 */
function look(prepared: readonly PreparedProject[], { invocation, io, log }: Work): void {
  if (!invocation.flag("json")) io.stdout.write(printChanges(prepared, paintFor(io.stdout, io)));
  const count = prepared.map(resultOf).reduce((sum, { changes }) => sum + changes.length, 0);
  if (count > 0 && invocation.flag("check")) log.report(diagnose("write/differs", { count }));
}
